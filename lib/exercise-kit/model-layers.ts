import type { WireModel, WireTensor, WireValue } from './wire.ts'

/** One layer of a model in wire form; inputs are not counted, so that both kinds of model have the same layers. */
export interface WireLayer {
  readonly className: string
  readonly name: string
  readonly config: Readonly<Record<string, unknown>>
  /** By role, such as `kernel`; disposed ones are left out. */
  readonly weights: ReadonlyMap<string, WireTensor>
}

/** Settings that decide what a layer computes; others (initialisers, names) do not matter once weights are set. */
export const layerSettings = [
  'units',
  'filters',
  'kernel_size',
  'strides',
  'padding',
  'pool_size',
  'activation',
  'use_bias',
  'dilation_rate',
  'rate',
  'epsilon',
  'axis',
] as const

/** The layers of a model, without its inputs. Throws where the topology is no JSON. */
export function computingLayers(model: WireModel): WireLayer[] {
  return allLayers(model).filter(({ className }) => className !== 'InputLayer')
}

/** `model.layers`, by which exercises count. Throws where the topology is no JSON. */
export function allLayers({ topology, weights }: WireModel): WireLayer[] {
  const config = field(JSON.parse(topology), 'config')
  const layers = Array.isArray(config) ? config : field(config, 'layers')
  if (!Array.isArray(layers)) return []
  return layers.map((layer) => {
    const inner = field(layer, 'config')
    const name = String(field(inner, 'name'))
    return {
      className: String(field(layer, 'class_name')),
      name,
      config: Object(inner),
      weights: weightsOf(name, weights),
    }
  })
}

function weightsOf(layer: string, weights: WireModel['weights']): Map<string, WireTensor> {
  const own = weights.filter(({ name }) => name.startsWith(`${layer}/`))
  return new Map(
    own.flatMap(({ name, value }) => (isTensor(value) ? [[name.slice(layer.length + 1), value] as const] : [])),
  )
}

function isTensor(value: WireValue): value is WireTensor {
  return value.kind === 'tensor'
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
