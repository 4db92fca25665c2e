import { type Keys, keyNames } from './keys.ts'
import { useMac } from './platform.ts'

interface KeyCombinationProps {
  readonly keys: readonly Keys[]
  readonly macKeys?: readonly Keys[] | undefined
}

/** Keys as the learner's keyboard shows them; signs of a Mac are read out by name. */
export function KeyCombination({ keys, macKeys }: KeyCombinationProps) {
  const mac = useMac()
  const steps = ((mac && macKeys) || keys).map((step) => keyNames(step, mac))
  const joiner = mac ? '' : '+'
  const signs = steps.map((step) => step.map(({ sign }) => sign).join(joiner)).join(' ')
  const names = steps.map((step) => step.map(({ name }) => name).join(mac ? ' ' : '+')).join(' ')
  if (signs === names) return <kbd className="bench-keys">{signs}</kbd>
  return (
    <kbd className="bench-keys">
      <span aria-hidden="true">{signs}</span>
      <span className="sr-only">{names}</span>
    </kbd>
  )
}
