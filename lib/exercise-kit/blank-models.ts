import * as tf from '@tensorflow/tfjs'

// The two topologies that circulate in study material. All weights are 0, which makes these models cheap; they are for
// tests of shapes and counts.

/** Dense 784-100-10: 79,510 parameters. */
export function blankDense784(): tf.Sequential {
  return tf.sequential({
    layers: [
      tf.layers.dense({ units: 100, inputShape: [784], activation: 'relu', kernelInitializer: 'zeros' }),
      tf.layers.dense({ units: 10, activation: 'softmax', kernelInitializer: 'zeros' }),
    ],
  })
}

/** Conv2D(32, 3x3) on 28x28, Flatten, Dense(10): 216,650 parameters. */
export function blankConv28(): tf.Sequential {
  return tf.sequential({
    layers: [
      tf.layers.conv2d({ filters: 32, kernelSize: 3, inputShape: [28, 28, 1], kernelInitializer: 'zeros' }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 10, activation: 'softmax', kernelInitializer: 'zeros' }),
    ],
  })
}
