import type { AnswerMessage, WireValue } from '#lib/exercise-kit/wire.ts'
import type { Learner } from '#lib/runner/judge/learner.ts'
import type { RecordedCall } from '#lib/runner/judge/record-calls.ts'
import { sameValue } from '#lib/runner/judge/same-answer.ts'

/** How often a call is made to see what varies: two random answers may be equal by chance. */
const count = 4

/** Several answers of one program to one call. */
type Draws = readonly AnswerMessage[]

/** Makes a call again and again; null when one of the answers does not come or is an error. */
export async function drawAnswers(call: RecordedCall, learner: Learner, limitMs: number): Promise<Draws | null> {
  const draws: AnswerMessage[] = []
  while (draws.length < count) {
    const reply = await learner.call(call.name, call.sent, limitMs)
    if (reply.kind !== 'answered' || reply.message.error) return null
    draws.push(reply.message)
  }
  return draws
}

/** Whether any part of the answer is another one each time. */
export function isRandom(draws: Draws): boolean {
  return partsOf(draws).some(varies)
}

/** Whether two programs give random answers of one kind: the same parts vary, and the other parts are equal. */
export function varyAlike(ones: Draws, others: Draws): boolean {
  const [parts, otherParts] = [partsOf(ones), partsOf(others)]
  return parts.length === otherParts.length && parts.every((part, i) => alike(part, otherParts[i] as Part))
}

/** One tensor or plain value of the answer, as it was in each draw. */
type Part = readonly WireValue[]

/** Empty where the draws do not have the same parts. */
function partsOf(draws: Draws): readonly Part[] {
  const [first = [], ...others] = draws.map(({ value, args }) => [value, ...args].flatMap(leavesOf))
  if (others.some((leaves) => leaves.length !== first.length)) return []
  return first.map((leaf, i) => [leaf, ...others.map((leaves) => leaves[i] as WireValue)])
}

function leavesOf(value: WireValue): readonly WireValue[] {
  if (value.kind === 'array') return value.items.flatMap(leavesOf)
  if (value.kind === 'record') return value.entries.flatMap(([, inner]) => leavesOf(inner))
  if (value.kind === 'model') return value.weights.map((weight) => weight.value)
  return [value]
}

function varies([first, ...others]: Part): boolean {
  return others.some((other) => !sameValue(first as WireValue, other))
}

function alike(part: Part, other: Part): boolean {
  const [one, another] = [part[0] as WireValue, other[0] as WireValue]
  if (varies(part) || varies(other)) return varies(part) && varies(other) && sameForm(one, another)
  return sameValue(one, another)
}

function sameForm(a: WireValue, b: WireValue): boolean {
  if (a.kind === 'tensor' && b.kind === 'tensor') return a.dtype === b.dtype && a.shape.join() === b.shape.join()
  return a.kind === b.kind
}
