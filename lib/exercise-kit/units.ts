import * as tf from '@tensorflow/tfjs'
import { cloneModel } from './build-model.ts'
import { weightData } from './random-weights.ts'
import type { Rng } from './rng.ts'

/**
 * Gives unit j (a neuron of a Dense layer, a filter of a Conv2D layer) incoming weights of magnitude strengths[j] / 10,
 * within 10 %. Signs stay, so do biases. Strengths from 1 to 9 that differ by 1 give norms in the same order.
 */
export function scaleUnits(layer: tf.layers.Layer, strengths: readonly number[]): void {
  const scaled = tf.tidy(() => {
    const kernel = layer.getWeights()[0] as tf.Tensor
    const even = tf.mul(tf.sign(kernel), tf.add(1, tf.mul(0.1, tf.minimum(tf.abs(kernel), 1))))
    return tf.mul(even, tf.div(tf.tensor1d([...strengths]), 10))
  })
  layer.setWeights([scaled, ...layer.getWeights().slice(1)])
  scaled.dispose()
}

/**
 * A copy of a chain in which these units of a layer say nothing: `incoming` zeroes their kernel columns or filters and
 * their biases, `outgoing` the weights of the next Dense or Conv2D layer that read them (after a Flatten too).
 */
export async function silenceUnits(
  model: tf.LayersModel,
  layer: number,
  units: readonly number[],
  side: 'incoming' | 'outgoing',
): Promise<tf.LayersModel> {
  const copy = await cloneModel(model)
  const silent = copy.layers[layer] as tf.layers.Layer
  const count = silent.getWeights()[0]?.shape.at(-1) as number
  tf.tidy(() => {
    const keep = tf.tensor1d(Array.from({ length: count }, (_, j) => (units.includes(j) ? 0 : 1)))
    if (side === 'incoming') {
      silent.setWeights(silent.getWeights().map((weight) => tf.mul(weight, keep)))
      return
    }
    const next = copy.layers.slice(layer + 1).find((other) => ['Dense', 'Conv2D'].includes(other.getClassName()))
    const [kernel, ...bias] = (next as tf.layers.Layer).getWeights() as [tf.Tensor, ...tf.Tensor[]]
    const byUnit = tf.reshape(kernel, [-1, count, kernel.shape.at(-1) as number])
    const masked = tf.reshape(tf.mul(byUnit, tf.reshape(keep, [count, 1])), kernel.shape)
    ;(next as tf.layers.Layer).setWeights([masked, ...bias])
  })
  return copy
}

/**
 * Weights [fanIn, units] on which the L1 and the L2 norm of the columns disagree: flat units (all weights near 0.2)
 * are larger by L1 and smaller by L2 than the others (one weight near 1, the rest near 0). For a fanIn from 8 to 16.
 */
export function normContrast(rng: Rng, fanIn: number, flat: readonly boolean[]): tf.Tensor2D {
  const columns = flat.map((isFlat) => {
    const column = weightData(rng, fanIn, isFlat ? { low: 0.15, high: 0.25 } : { low: 0.001, high: 0.02 })
    if (!isFlat) column[rng.int(0, fanIn - 1)] = rng.pick([-1, 1]) * rng.uniform(0.9, 1)
    return tf.tensor1d(column)
  })
  return tf.stack(columns, 1) as tf.Tensor2D
}
