import * as tf from '@tensorflow/tfjs'

export function pruneByThreshold<T extends tf.Tensor>(w: T, threshold: number): T {
  const data = Float32Array.from(w.dataSync(), (value) => (Math.abs(value) < threshold ? 0 : value))
  return tf.tensor(data, w.shape, 'float32') as T
}
