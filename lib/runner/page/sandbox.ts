import type { RuntimeAssets } from '#lib/core/runtime-assets.ts'
import { limitsMs } from '#lib/runner/limits.ts'
import type { FromSandbox, PageToLearner, ToSandbox } from '#lib/runner/sandbox/messages.ts'

export interface Sandbox {
  /** Fetches the assets and makes the iframe with a spare worker. Rejects when it stays silent; the next call retries. */
  warm(): Promise<void>
  /** Whether a spare worker is warm now. */
  isWarm(): boolean
  /** Hands the line to the judge to the spare worker of a warm sandbox; false where it has one already. */
  join(judge: MessagePort): boolean
  /** Has the spare worker, if it is joined to the judge, define what may be run next. Runs nothing. */
  define(code: string): void
  /** Hands the code of a run to the spare worker, which has been joined to the judge, without a detour. */
  start(run: number, code: string): void
  end(run: number): void
  onEnded: (run: number, reason: 'flood' | 'crashed') => void
  dispose(): void
}

interface Frame {
  readonly element: HTMLIFrameElement
  /** Given when a spare worker is warm. Its start-up is not the learner's time. */
  readonly spare: Signal
  readonly forget: () => void
}

/**
 * The sandboxed iframe: an opaque origin that makes and ends learner workers. Its HTML is set as `srcdoc`, so no page
 * that could be opened without the sandbox exists; scripts are posted in as text.
 */
export function createSandbox(assets: RuntimeAssets): Sandbox {
  let texts: Promise<{ html: string; tfjs: string; boot: string }> | null = null
  let frame: Promise<Frame> | null = null
  let mounted: Frame | null = null
  let line: MessagePort | null = null
  let defined: string | null = null

  const sandbox: Sandbox = {
    onEnded: () => {},
    warm: async () => {
      try {
        await (await open()).spare.wait()
      } catch (error) {
        sandbox.dispose()
        throw error
      }
    },
    isWarm: () => mounted?.spare.isGiven() ?? false,
    join: (judge) => {
      if (line || !mounted) return false
      const { port1, port2 } = new MessageChannel()
      line = port1
      defined = null
      post(mounted.element, { type: 'join' }, [judge, port2])
      return true
    },
    define: (code) => {
      if (!line || defined === code) return
      defined = code
      line.postMessage({ type: 'define', code } satisfies PageToLearner)
    },
    start: (run, code) => {
      if (!mounted) return
      line?.postMessage({ type: 'run', code } satisfies PageToLearner)
      post(mounted.element, { type: 'start', run })
      // The spare is used up; the next wait is for its successor.
      mounted.spare.reset()
      line = null
    },
    end: (run) => {
      if (mounted) post(mounted.element, { type: 'end', run })
    },
    dispose: () => {
      void frame?.then(
        ({ element, forget }) => {
          forget()
          element.remove()
        },
        () => {},
      )
      frame = mounted = line = null
    },
  }

  function open(): Promise<Frame> {
    if (frame) return frame
    const opening = create()
    frame = opening
    opening.then(
      (made) => {
        if (frame === opening) mounted = made
      },
      () => {},
    )
    return opening
  }

  async function create(): Promise<Frame> {
    texts ??= fetchTexts(assets)
    const fetched = texts
    fetched.catch(() => {
      texts = null
    })
    const { html, tfjs, boot } = await fetched
    return mount(html, { type: 'assets', tfjs, boot }, (run, reason) => sandbox.onEnded(run, reason))
  }

  return sandbox
}

async function fetchTexts(assets: RuntimeAssets): Promise<{ html: string; tfjs: string; boot: string }> {
  const [html, tfjs, boot] = await Promise.all([assets.sandbox, assets.tfjs, assets.learnerBoot].map(fetchText))
  return { html: html as string, tfjs: tfjs as string, boot: boot as string }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} could not be loaded (${response.status})`)
  return response.text()
}

function mount(html: string, assets: ToSandbox, onEnded: Sandbox['onEnded']): Frame {
  const element = document.createElement('iframe')
  element.setAttribute('sandbox', 'allow-scripts')
  element.setAttribute('aria-hidden', 'true')
  element.tabIndex = -1
  element.title = 'sandbox'
  element.style.cssText = 'position:absolute;width:0;height:0;border:0;visibility:hidden'
  const spare = createSignal(limitsMs.workerStart)
  const receive = (event: MessageEvent<FromSandbox>): void => {
    if (event.source !== element.contentWindow) return
    const message = event.data
    if (message.type === 'ready') post(element, assets)
    if (message.type === 'spare') spare.give()
    if (message.type === 'ended') onEnded(message.run, message.reason)
  }
  addEventListener('message', receive)
  element.srcdoc = html
  document.body.append(element)
  return {
    element,
    spare,
    forget: () => {
      spare.reset()
      removeEventListener('message', receive)
    },
  }
}

interface Signal {
  give(): void
  isGiven(): boolean
  reset(): void
  /** Resolves when the signal is given, at once if it was; rejects after the limit. */
  wait(): Promise<void>
}

function createSignal(limitMs: number): Signal {
  let given = false
  let waiting: (() => void)[] = []
  return {
    give: () => {
      given = true
      for (const resume of waiting) resume()
      waiting = []
    },
    isGiven: () => given,
    reset: () => {
      given = false
    },
    wait: () =>
      new Promise((resolve, reject) => {
        if (given) return resolve()
        const late = setTimeout(() => reject(new Error('the sandbox did not start')), limitMs)
        waiting.push(() => {
          clearTimeout(late)
          resolve()
        })
      }),
  }
}

function post(element: HTMLIFrameElement, message: ToSandbox, transfer: Transferable[] = []): void {
  element.contentWindow?.postMessage(message, '*', transfer)
}
