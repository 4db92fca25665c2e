import { basePath } from '#app/_lib/paths.ts'
import type { FromSyncFrame, ToSyncFrame } from '#lib/sync/frame/messages.ts'

let opening: Promise<Window> | undefined

/** Opens the document that syncs, once for each page. Rejects where it cannot be loaded. */
export function openSyncFrame(): Promise<Window> {
  opening ??= open()
  return opening
}

/** Asks it, and gives its answer; where it cannot be loaded, the page has lost its connection. */
export async function askSyncFrame(message: ToSyncFrame): Promise<FromSyncFrame> {
  try {
    const frame = await openSyncFrame()
    return await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }: MessageEvent<FromSyncFrame>) => {
        port1.close()
        resolve(data)
      }
      frame.postMessage(message, location.origin, [port2])
    })
  } catch {
    return { type: 'problem', problem: 'offline' }
  }
}

async function open(): Promise<Window> {
  const frame = document.createElement('iframe')
  frame.src = `${basePath}/runtime/sync.html`
  frame.title = 'sync'
  frame.hidden = true
  frame.tabIndex = -1
  await new Promise((resolve) => {
    frame.onload = resolve
    document.body.append(frame)
  })
  if (frame.contentWindow && isReady(frame)) return frame.contentWindow
  frame.remove()
  opening = undefined
  throw new Error('the document that syncs did not load')
}

/** A browser's own page about an error belongs to no site, and is not to be looked into. */
function isReady(frame: HTMLIFrameElement): boolean {
  return frame.contentDocument?.documentElement.dataset.sync === 'ready'
}
