import type { WireModel } from '#lib/exercise-kit/wire.ts'

const largest = { layers: 64, width: 4096, numbers: 100_000 } as const

/**
 * Whether a returned model may be rebuilt in the judge: building allocates what its configuration says, not what its
 * weights hold, so an honest-looking answer could ask for gigabytes.
 */
export function isModestModel(model: WireModel): boolean {
  let topology: unknown
  try {
    topology = JSON.parse(model.topology)
  } catch {
    return false
  }
  const widths = new Set(model.weights.flatMap(({ value }) => (value.kind === 'tensor' ? value.shape.slice(-1) : [])))
  const layers = layersOf(topology)
  return (
    layers.length <= largest.layers && layers.every((layer) => hasKnownWidth(layer, widths)) && modestNumbers(topology)
  )
}

function layersOf(topology: unknown): readonly Record<string, unknown>[] {
  const config = field(topology, 'config')
  const layers = Array.isArray(config) ? config : field(config, 'layers')
  return Array.isArray(layers) ? (layers as Record<string, unknown>[]) : []
}

/** A layer's units or filters must be the last dimension of some weight that came with the model. */
function hasKnownWidth(layer: Record<string, unknown>, widths: ReadonlySet<number>): boolean {
  const config = field(layer, 'config')
  return [field(config, 'units'), field(config, 'filters')].every(
    (width) => width === undefined || (typeof width === 'number' && width <= largest.width && widths.has(width)),
  )
}

function modestNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= largest.numbers
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every(modestNumbers)
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
