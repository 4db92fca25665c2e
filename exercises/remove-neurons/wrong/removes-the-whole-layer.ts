import * as tf from '@tensorflow/tfjs'

export const rejectedBy = 'smaller-layer'

export function removeNeurons(m: tf.LayersModel, layer: number, _amount: number): tf.LayersModel {
  m.layers.splice(layer, 1)
  return m
}
