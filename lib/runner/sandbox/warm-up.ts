import * as tf from '@tensorflow/tfjs'
import { leaveOutUnchanged } from '#lib/exercise-kit/leave-out.ts'
import { performCall } from '#lib/exercise-kit/perform-call.ts'
import { copyModel, pruneWeights } from './practice.ts'

/** Whichever is reached first. */
const limits = { rounds: 40, ms: 250 } as const
/** With so many inputs a loop over the weights of 100 units is compiled while it runs, and one that draws them. */
const large = { rounds: 6, inputs: 800 } as const

/**
 * Does ahead, on data of our own and before the learner's code is there, what a run does: a script is loaded, models are
 * made, encoded and rebuilt, tensors computed with. A browser compiles a function when it is first called. Leaves no tensor.
 */
export async function warmUp(loadScript: () => unknown): Promise<void> {
  loadScript()
  const before = tf.memory().numTensors
  const started = performance.now()
  for (let round = 0; round < limits.rounds && performance.now() - started < limits.ms; round++) {
    const { value } = await performCall(makeModel, [], noError)
    await performCall(useModel, [value], noError)
    await performCall(copyOf, [value], noError)
    tf.tidy(useTensors)
  }
  for (let round = 0; round < large.rounds; round++) {
    const { value } = await performCall(makeLargeModel, [], noError)
    const { args } = await performCall(copyOf, [value], noError)
    leaveOutUnchanged(args, [value])
  }
  if (tf.memory().numTensors !== before) throw new Error('warming up left tensors behind')
}

/** The layers are named, so that the learner's own count from 1. */
function makeModel(): tf.LayersModel {
  return tf.sequential({
    name: 'warm',
    layers: [
      tf.layers.conv2d({ name: 'conv', inputShape: [5, 5, 1], filters: 2, kernelSize: 2, activation: 'relu' }),
      tf.layers.maxPooling2d({ name: 'pool', poolSize: 2 }),
      tf.layers.flatten({ name: 'flat' }),
      tf.layers.dense({ name: 'hidden', units: 3, activation: 'relu' }),
      tf.layers.dense({ name: 'out', units: 2, activation: 'softmax' }),
    ],
  })
}

function makeLargeModel(): tf.LayersModel {
  const layer = { name: 'large', inputShape: [large.inputs], units: 100 }
  return tf.sequential({ name: 'warm', layers: [tf.layers.dense(layer)] })
}

function useModel(model: unknown): tf.Tensor[] {
  const warm = model as tf.LayersModel
  return tf.tidy(() => {
    pruneWeights(warm)
    warm.predict(tf.zeros([1, 5, 5, 1]))
    return warm.getWeights().map((weight) => tf.clone(weight))
  })
}

function copyOf(model: unknown): tf.LayersModel {
  return copyModel(model as tf.LayersModel)
}

function useTensors(): void {
  const w = tf.tensor2d([0.5, -0.25, 0, 1, -2, 0.125], [2, 3])
  const magnitudes = tf.abs(w)
  const mask = tf.logicalAnd(tf.greater(magnitudes, 0.2), tf.logicalNot(tf.less(magnitudes, 0.3)))
  tf.where(mask, w, tf.zerosLike(w))
  tf.topk(tf.reshape(magnitudes, [-1]), 2)
  tf.gather(w, [0, 2], 1)
  tf.concat([w, tf.square(w), tf.sqrt(magnitudes), tf.neg(w), tf.onesLike(w)], 0)
  tf.sum(tf.norm(w, 2, 1))
  tf.sum(w, [0, 1])
  tf.mean(w, 0)
  tf.max(tf.add(w, tf.sub(w, tf.div(w, 2))))
  tf.min(tf.maximum(w, tf.minimum(w, 1)))
  tf.matMul(w, tf.transpose(w))
  tf.split(
    tf.pad(tf.slice(w, [0, 0], [1, 3]), [
      [1, 1],
      [0, 0],
    ]),
    3,
    0,
  )
  tf.stack([tf.argMax(w, 1), tf.argMin(w, 1)])
  tf.equal(tf.sign(w), tf.scalar(0)).dataSync()
}

function noError(): never {
  throw new Error('warming up failed')
}
