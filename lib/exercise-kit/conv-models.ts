import * as tf from '@tensorflow/tfjs'

/** Conv2D(32, 3x3) on 28x28, Flatten, Dense(10): 216,650 parameters, all 0, for cheap tests of shapes and counts. */
export function blankConv28(): tf.Sequential {
  return tf.sequential({
    layers: [
      tf.layers.conv2d({ filters: 32, kernelSize: 3, inputShape: [28, 28, 1], kernelInitializer: 'zeros' }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 10, activation: 'softmax', kernelInitializer: 'zeros' }),
    ],
  })
}
