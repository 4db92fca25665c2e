import { type Submission, solutionOf } from './submission.ts'

/** `removeNeurons` that answers with a model whose configuration this code has forged. */
function forging(code: string): string {
  return `import * as tf from '@tensorflow/tfjs'
export function removeNeurons(m: tf.LayersModel, layer: number, amount: number): any {
  const model: any = tf.sequential({ layers: [tf.layers.dense({ units: 2, inputShape: [3] })] })
  const dense = (name: string, extra = {}) =>
    ({ className: 'Dense', name, config: { name, units: 2, batchInputShape: [null, 3] }, inboundNodes: [], ...extra })
  const become = (className: string, config: object, extra = {}) => {
    model.updatedConfig = () => ({ className, config, ...extra })
  }
  ${code}
  return model
}
`
}

/** Models that would cost the judge its memory, its time or its silence if it rebuilt them as they say. */
export const forgedModels: readonly Submission[] = (
  [
    [
      'asks for layers of gigabytes',
      "become('Sequential', { name: 's', layers: [{ className: 'Dense', config: { name: 'd', units: 90000, batchInputShape: [null, 90000] } }] })",
      /larger layers than weights/,
    ],
    [
      'asks for a wide layer behind a flattened image of gigabytes',
      `become('Sequential', { name: 's', layers: [
    { className: 'Flatten', config: { name: 'f', batchInputShape: [null, 90000, 90000] } },
    { className: 'Dense', config: { name: 'd', units: 2 } },
  ] })`,
      /larger layers than weights/,
    ],
    [
      'asks for a slow initialiser',
      `become('Sequential', { name: 's', layers: [{ className: 'Dense', config: {
    name: 'd', units: 4000, batchInputShape: [null, 4000], kernelInitializer: { className: 'Orthogonal', config: { gain: 1 } },
  } }] })`,
      /larger layers than weights/,
    ],
    [
      'asks for layers that no exercise has',
      "become('Sequential', { name: 's', layers: [{ className: 'UpSampling2D', config: { size: [9999, 9999], batchInputShape: [null, 9, 9, 1] } }] })",
      /no exercise has a layer/,
    ],
    [
      'lets two layers wait for each other',
      `become('Model', { name: 'm', inputLayers: [['a', 0, 0]], outputLayers: [['b', 0, 0]], layers: [
    dense('a', { inboundNodes: [[['b', 0, 0, {}]]] }), dense('b', { inboundNodes: [[['a', 0, 0, {}]]] }),
  ] })`,
      /reads from a layer/,
    ],
    [
      'calls a layer on nothing, for another to wait for it',
      `become('Model', { name: 'm', inputLayers: [['a', 0, 0]], outputLayers: [['b', 0, 0]], layers: [
    dense('a', { inboundNodes: [[]] }), dense('b', { inboundNodes: [[['a', 0, 0, {}]]] }),
  ] })`,
      /called on nothing/,
    ],
    [
      'gives two layers one name, of which one is never made',
      `become('Model', { name: 'm', inputLayers: [['a', 0, 0]], outputLayers: [['a', 0, 0]], layers: [
    { className: 'InputLayer', name: 'i', config: { name: 'i', batchInputShape: [null, 3] }, inboundNodes: [] },
    { ...dense('a', { inboundNodes: [[['i', 0, 0, {}]]] }), config: { name: 'b', units: 2 } },
    { ...dense('a', { inboundNodes: [[['i', 0, 0, {}]]] }), config: { name: 'c', units: 2 } },
  ] })`,
      /no name, or two/,
    ],
    [
      'nests its settings without an end',
      "let deep: any = {}\n  for (let i = 0; i < 200; i++) deep = { deep }\n  become('Sequential', { name: 's', layers: [{ className: 'Dense', config: deep }] })",
      /nested too deeply/,
    ],
    [
      'wraps its configuration in a manifest of weights to be fetched',
      `const { updatedConfig } = model
  const config = updatedConfig.call(model)
  model.updatedConfig = () => ({ modelTopology: config, weightsManifest: [{ paths: ['http://localhost:1/reach-me'], weights: [] }] })`,
      /not a model/,
    ],
    ['is a configuration of no model', "become('Verdict', { outcome: 'passed' })", /not a model/],
    ['is wrong in an ordinary way', '', /./],
  ] as const
).map(([tries, code, says]) => ({
  tries: `returns a model that ${tries}`,
  exercise: 'remove-neurons',
  program: forging(code),
  outcome: tries.startsWith('is wrong') ? 'failed' : 'error',
  says,
}))

/** A model that was sent, changed into something else. */
export const forgedArguments: readonly Submission[] = [
  {
    tries: 'takes the class of the model that it was given',
    exercise: 'weight-prune',
    program: `${solutionOf('weight-prune').replace('export function weightPrune', 'function honest')}
export function weightPrune(m: tf.LayersModel, amount: number, scope: 'layer' | 'global'): tf.Tensor[] {
  const masks = honest(m, amount, scope)
  Object.setPrototypeOf(m, Object.prototype)
  return masks
}
`,
    outcome: 'failed',
  },
  {
    tries: 'gives every object a toJSON that wraps the model in a manifest of weights to be fetched',
    exercise: 'remove-neurons',
    program: `${solutionOf('remove-neurons')}
Object.defineProperty(Object.prototype, 'toJSON', { configurable: true, value(this: any) {
  const weightsManifest = [{ paths: ['http://localhost:1/reach-me'], weights: [] }]
  return this.keras_version ? { modelTopology: { ...this, keras_version: null }, weightsManifest } : this
} })
`,
    outcome: 'passed',
  },
]
