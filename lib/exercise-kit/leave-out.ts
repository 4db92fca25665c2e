import { append, isSame, sameBits } from './primordials.ts'
import type { AsSent, WireModel, WireTensor, WireValue } from './wire.ts'

/**
 * The arguments after a call; where a tensor or a model is still what was sent, only a word that it is, for most calls
 * leave large arguments as they were. Runs beside learner code.
 */
export function leaveOutUnchanged(
  args: readonly WireValue[],
  sent: readonly WireValue[],
): readonly (WireValue | AsSent)[] {
  const kept: (WireValue | AsSent)[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as WireValue
    append(kept, isUnchanged(arg, sent[i]) ? asSent : arg)
  }
  return kept
}

const asSent: AsSent = { kind: 'as-sent' }

function isUnchanged(arg: WireValue, sent: WireValue | undefined): boolean {
  if (arg.kind === 'tensor') return sent?.kind === 'tensor' && sameTensor(arg, sent)
  return arg.kind === 'model' && sent?.kind === 'model' && sameModel(arg, sent)
}

function sameModel(a: WireModel, b: WireModel): boolean {
  if (a.topology !== b.topology || a.weights.length !== b.weights.length) return false
  for (let i = 0; i < a.weights.length; i++) {
    const one = a.weights[i] as WireModel['weights'][number]
    const other = b.weights[i] as WireModel['weights'][number]
    if (one.name !== other.name || one.value.kind !== 'tensor' || other.value.kind !== 'tensor') return false
    if (!sameTensor(one.value, other.value)) return false
  }
  return true
}

function sameTensor(a: WireTensor, b: WireTensor): boolean {
  return a.dtype === b.dtype && sameShape(a.shape, b.shape) && (a.data === b.data || sameBits(a.data, b.data))
}

function sameShape(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!isSame(a[i], b[i])) return false
  return true
}
