import { bodyOf, bodyWithRight, type Submission, wrongAfter } from './submission.ts'

/** Wrong answers that reach into tfjs: its functions, classes, engine, kernels, gradients and counters. */
export const patchedTfjs: readonly Submission[] = [
  {
    tries: 'reads tensors as whatever is asked for',
    program: wrongAfter(`const { prototype } = (tf as any).Tensor
prototype.dataSync = prototype.arraySync = () => new Float32Array(20)
prototype.data = async () => new Float32Array(20)`),
    outcome: 'failed',
  },
  {
    tries: 'replaces functions of tf',
    program: wrongAfter(`for (const name of ['abs', 'where', 'greaterEqual', 'equal', 'sub'])
  (tf as any)[name] = (x: tf.Tensor) => x`),
    outcome: 'failed',
  },
  {
    tries: 'replaces kernels',
    program: bodyOf('  return tf.where(tf.greaterEqual(tf.abs(w), threshold), w, tf.zerosLike(w))').replace(
      'export',
      `const kernels = { Abs: ['float32', Float32Array], GreaterEqual: ['bool', Uint8Array] } as const
for (const [kernelName, [dtype, Numbers]] of Object.entries(kernels)) {
  tf.unregisterKernel(kernelName, 'cpu')
  tf.registerKernel({ kernelName, backendName: 'cpu', kernelFunc: ({ inputs }: any) => {
    const { shape } = inputs.x ?? inputs.a
    return (tf.backend() as any).makeTensorInfo(shape, dtype, new Numbers(tf.util.sizeFromShape(shape)).fill(1))
  } })
}
export`,
    ),
    outcome: 'failed',
  },
  {
    tries: 'replaces gradients',
    program: wrongAfter(`tf.unregisterGradient('Abs')
tf.registerGradient({ kernelName: 'Abs', inputsToSave: ['x'], gradFunc: (dy: any) => ({ x: () => dy }) })`),
    outcome: 'failed',
  },
  {
    tries: 'lets the engine run nothing',
    program: wrongAfter(`const engine = tf.engine() as any
engine.runKernel = (_: string, inputs: any) => Object.values(inputs)[0]`),
    outcome: 'failed',
  },
  {
    tries: 'takes the engine away',
    program: wrongAfter(`for (const name of ['_tfengine', '_tfGlobals']) (globalThis as any)[name] = undefined
;(globalThis as any).tf = undefined`),
    outcome: 'error',
  },
  {
    tries: 'leaks tensors and replaces tf.memory',
    program: bodyWithRight('  tf.ones([3])\n  return right(w, threshold)').replace(
      'export',
      `;(tf as any).memory = () => ({ numTensors: 0 })
;(tf.engine() as any).memory = () => ({ numTensors: 0 })
export`,
    ),
    outcome: 'failed',
    says: /Tensors were left behind/,
  },
  {
    tries: 'replaces tf.tidy by one that tidies nothing',
    program: bodyOf(`  ;(tf as any).tidy = (act: any) => act()
  return tf.tidy(() => tf.where(tf.greaterEqual(tf.abs(w), threshold), w, tf.zerosLike(w)))`),
    outcome: 'failed',
    says: /Tensors were left behind/,
  },
  {
    tries: 'registers another backend that answers for the cpu one',
    program:
      wrongAfter(`tf.registerBackend('lies', () => new Proxy({} as any, { get: () => () => new Float32Array(20) }), 99)
tf.setBackend('lies')`),
    outcome: 'failed',
  },
]
