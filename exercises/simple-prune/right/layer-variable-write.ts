import * as tf from '@tensorflow/tfjs'

/** Writes through the layer's variable instead of `setWeights`, and counts in plain JavaScript. */
export function simplePrune(
  m: tf.LayersModel,
  threshold: number,
): { prunable: number; zeros: number; sparsity: number } {
  const report = { prunable: 0, zeros: 0, sparsity: 0 }
  for (const layer of m.layers) {
    const name = layer.getClassName()
    if (name !== 'Dense' && name !== 'Conv2D') continue
    const kernel = layer.weights[0]
    const old = kernel.read()
    const data = Float32Array.from(old.dataSync(), (value) => (Math.abs(value) < threshold ? 0 : value))
    const pruned = tf.tensor(data, old.shape)
    kernel.write(pruned)
    pruned.dispose()
    report.prunable += data.length
    report.zeros += data.filter((value) => value === 0).length
  }
  if (report.prunable > 0) report.sparsity = report.zeros / report.prunable
  return report
}
