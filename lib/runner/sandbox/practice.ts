import * as tf from '@tensorflow/tfjs'

/** What a new realm practises before learner code is there: things that pruning does, none of them of the learner's. */

/** As structured pruning does it: layers from the settings of others, whose weights it gathers. */
export function copyModel(model: tf.LayersModel): tf.LayersModel {
  const copies = model.layers.map((layer) => {
    const LayerClass = layer.constructor as new (config: object) => tf.layers.Layer
    return new LayerClass({ ...layer.getConfig() })
  })
  const copy = sequentialOf(copies)
  tf.tidy(() => {
    for (const [i, layer] of model.layers.entries()) copies[i]?.setWeights(layer.getWeights().map(gatherAll))
  })
  return copy
}

/** Layers that do not fit one after the other hold weights by then. */
function sequentialOf(layers: tf.layers.Layer[]): tf.LayersModel {
  try {
    return tf.sequential({ name: 'warm', layers })
  } catch (error) {
    for (const layer of layers) if (layer.built) layer.dispose()
    throw error
  }
}

function gatherAll(weight: tf.Tensor): tf.Tensor {
  return weight.shape.reduce((all, size, axis) => tf.gather(all, [...Array(size).keys()], axis), weight)
}

/** As unstructured pruning does it: every weight of a model times a mask, in place. */
export function pruneWeights(model: tf.LayersModel): void {
  tf.tidy(() => {
    for (const layer of model.layers) layer.setWeights(layer.getWeights().map((weight) => pruned(weight)))
  })
}

/** A tensor times the mask of its larger magnitudes, by the functions that solutions are made of. */
export function pruned(weight: tf.Tensor): tf.Tensor {
  const magnitudes = Array.from(weight.dataSync(), Math.abs)
  const threshold = magnitudes.reduce((sum, value) => sum + value, 0) / Math.max(1, magnitudes.length)
  const mask = tf.cast(tf.greaterEqual(tf.abs(weight), threshold), 'float32')
  return tf.mul(weight, tf.tensor(mask.dataSync(), weight.shape))
}
