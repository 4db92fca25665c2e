import type { WireValue } from '#lib/exercise-kit/wire.ts'
import type { CallSummary } from '#lib/runner/verdict.ts'

const shownValues = 8

/** A call with its arguments abridged to what fits a line each. */
export function summariseCall(name: string, args: readonly WireValue[]): CallSummary {
  return { name, args: args.map((arg) => summarise(arg)) }
}

function summarise(value: WireValue): string {
  switch (value.kind) {
    case 'tensor': {
      const shown = Array.from(value.data.subarray(0, shownValues), shortNumber).join(', ')
      const rest = value.data.length > shownValues ? ', …' : ''
      return `Tensor [${value.shape.join(', ')}] ${value.dtype}: ${shown}${rest}`
    }
    case 'model':
      return `LayersModel: ${value.weights.map((weight) => (weight.value.kind === 'tensor' ? `[${weight.value.shape.join(', ')}]` : '?')).join(' ')}`
    case 'array':
      return `[${value.items.slice(0, shownValues).map(summarise).join(', ')}${value.items.length > shownValues ? ', …' : ''}]`
    case 'record':
      return `{ ${value.entries.map(([name, inner]) => `${name}: ${summarise(inner)}`).join(', ')} }`
    case 'string':
      return `'${value.value.slice(0, 60)}'`
    case 'number':
    case 'boolean':
      return String(value.value)
    case 'unsupported':
      return value.what
    default:
      return value.kind
  }
}

function shortNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(4)))
}
