import { type FromSandbox, floodLimit, type ToSandbox } from './messages.ts'

/**
 * Runs inside the sandboxed iframe. Makes learner workers from blobs, keeps a spare one warm, and ends them. Learner
 * code never runs in this document.
 */
interface Learner {
  readonly worker: Worker
  run: number | null
  messages: number
}

if (self.origin !== 'null') throw new Error('the sandbox works only with an opaque origin')

const replenishDelayMs = 400

let scriptUrl: string | null = null
let spare: Learner | null = null
const running = new Map<number, Learner>()

addEventListener('message', (event: MessageEvent<ToSandbox>) => {
  if (event.source !== parent) return
  const message = event.data
  if (message.type === 'assets') prepare(message.tfjs, message.boot)
  if (message.type === 'join') join(event.ports)
  if (message.type === 'start') start(message.run)
  if (message.type === 'end') end(message.run)
})

tell({ type: 'ready' })

function prepare(tfjs: string, boot: string): void {
  scriptUrl = URL.createObjectURL(new Blob([tfjs, '\n', boot], { type: 'text/javascript' }))
  spare = createLearner()
}

/** The one message that a learner worker gets: its lines to the judge and to the page. */
function join(ports: readonly MessagePort[]): void {
  spare?.worker.postMessage('join', [...ports])
}

function start(run: number): void {
  const learner = spare
  spare = null
  if (!learner) {
    tell({ type: 'ended', run, reason: 'crashed' })
    return
  }
  learner.run = run
  running.set(run, learner)
  setTimeout(replenish, replenishDelayMs)
}

function end(run: number): void {
  running.get(run)?.worker.terminate()
  running.delete(run)
  replenish()
}

/** A short run is over before its successor starts up and is not slowed by it; an endless one is not waited for. */
function replenish(): void {
  spare ??= createLearner()
}

function createLearner(): Learner | null {
  if (!scriptUrl) return null
  const learner: Learner = { worker: new Worker(scriptUrl), run: null, messages: 0 }
  learner.worker.onmessage = () => hear(learner)
  learner.worker.onmessageerror = () => hear(learner)
  learner.worker.onerror = (event) => event.preventDefault()
  return learner
}

/** The boot script's one message says that the spare is warm; whatever else comes is only counted. */
function hear(learner: Learner): void {
  learner.messages++
  if (learner.messages === 1) tell({ type: 'spare' })
  if (learner.run === null || learner.messages <= floodLimit) return
  tell({ type: 'ended', run: learner.run, reason: 'flood' })
  end(learner.run)
}

function tell(message: FromSandbox): void {
  parent.postMessage(message, '*')
}
