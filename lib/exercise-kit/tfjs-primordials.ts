import * as tf from '@tensorflow/tfjs'
import { isInstance, uncurry } from './primordials.ts'

const { Tensor, LayersModel } = tf
const engine = tf.engine()

/** Methods of tfjs as they were before learner code loaded. Inside, tfjs uses whatever the learner left of JavaScript. */
export const dataSync = uncurry(Tensor.prototype.dataSync) as (
  tensor: tf.Tensor,
) => Float32Array | Int32Array | Uint8Array
export const disposeTensor = uncurry(Tensor.prototype.dispose)
export const disposeModel = uncurry(LayersModel.prototype.dispose)
export const setWeights = uncurry(LayersModel.prototype.setWeights)

/**
 * The settings that `toJSON` writes, under the names that tfjs gives them. Asked of the model itself, as `toJSON` does:
 * what a learner's model says of itself is for the judge to distrust.
 */
export function configOf(model: tf.LayersModel): object {
  return (model as unknown as { updatedConfig(): object }).updatedConfig()
}

/** Tells a tensor by its class, whatever the learner did to `instanceof`. */
export function isTensor(value: unknown): value is tf.Tensor {
  return isInstance(Tensor, value)
}

/** Tells a layers model (functional or sequential) by its class. */
export function isModel(value: unknown): value is tf.LayersModel {
  return isInstance(LayersModel, value)
}

/** Where tensors are made now. */
export function backendName(): string {
  return engine.backendName
}

/** Live tensors, read where tfjs counts them: `tf.memory` may have been replaced. */
export function countTensors(): number {
  return engine.state.numTensors
}
