import * as z from 'zod/mini'
import { checkGraph } from '#lib/exercise-kit/check-graph.ts'

/** Layers that are rebuilt in the judge: those of the exercises, and others without weights that cost as little. */
const layerKinds: ReadonlySet<string> = new Set([
  'Activation',
  'AveragePooling2D',
  'BatchNormalization',
  'Conv2D',
  'Dense',
  'DepthwiseConv2D',
  'Dropout',
  'ELU',
  'Flatten',
  'GlobalAveragePooling2D',
  'GlobalMaxPooling2D',
  'InputLayer',
  'LeakyReLU',
  'MaxPooling2D',
  'ReLU',
  'Softmax',
])

const modelKinds = ['Sequential', 'Functional', 'Model'] as const
const largest = { layers: 64, callsOfLayer: 2, nesting: 2, number: 2 ** 32, kernelSide: 64, depth: 20 } as const

const layerSchema = z.object({
  class_name: z.string(),
  name: z.optional(z.string()),
  config: z.record(z.string(), z.unknown()),
  inbound_nodes: z.optional(z.array(z.unknown()).check(z.maxLength(largest.callsOfLayer))),
})

const modelSchema = z.object({
  class_name: z.enum(modelKinds),
  config: z.object({
    name: z.optional(z.string()),
    layers: z.array(layerSchema).check(z.minLength(1), z.maxLength(largest.layers)),
    input_layers: z.optional(z.array(z.unknown())),
    output_layers: z.optional(z.array(z.unknown())),
  }),
})

export type Topology = z.infer<typeof modelSchema>
type Layer = z.infer<typeof layerSchema>

/**
 * Parses the configuration of a returned model and throws a sentence for what the judge must not rebuild. Only what is
 * known is kept: `modelFromJSON` also takes wrappers, and a manifest of weights that it would fetch.
 */
export function parseTopology(text: string): Topology {
  return parseModel(JSON.parse(text), { layers: largest.layers }, 0)
}

function parseModel(data: unknown, budget: { layers: number }, nesting: number): Topology {
  const parsed = modelSchema.safeParse(data)
  if (!parsed.success) throw new Error('it is not a model of the Layers API, or a very large one')
  const { class_name, config } = parsed.data
  budget.layers -= config.layers.length
  if (budget.layers < 0 || nesting > largest.nesting) throw new Error('the model has too many layers')
  const layers = config.layers.map((layer) => parseLayer(layer, budget, nesting))
  if (class_name !== 'Sequential') checkGraph(layers)
  return { class_name, config: { ...config, layers } }
}

function parseLayer(layer: Layer, budget: { layers: number }, nesting: number): Layer {
  if (modelKinds.some((kind) => kind === layer.class_name))
    return { ...layer, config: parseModel(layer, budget, nesting + 1).config }
  if (!layerKinds.has(layer.class_name)) throw new Error(`no exercise has a layer of the kind ${layer.class_name}`)
  checkNumbers(layer.config, 0)
  checkSides(layer.config)
  return layer
}

function checkSides(config: Readonly<Record<string, unknown>>): void {
  for (const name of ['kernel_size', 'pool_size', 'dilation_rate', 'strides'])
    for (const side of [config[name]].flat())
      if (typeof side === 'number' && side > largest.kernelSide) throw new Error('the model has a very large kernel')
}

function checkNumbers(value: unknown, depth: number): void {
  if (depth > largest.depth) throw new Error('the settings of the model are nested too deeply')
  if (typeof value === 'number' && Math.abs(value) > largest.number)
    throw new Error('the settings of the model hold a very large number')
  if (typeof value !== 'object' || value === null) return
  for (const inner of Object.values(value)) checkNumbers(inner, depth + 1)
}
