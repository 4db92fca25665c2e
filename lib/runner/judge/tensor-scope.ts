import * as tf from '@tensorflow/tfjs'

/**
 * Runs `work` and then disposes every tensor and variable that it left in this realm, weights of models among them,
 * which no scope of tfjs would end.
 */
export async function inTensorScope<T>(work: () => Promise<T>): Promise<T> {
  const engine = tf.engine()
  const before = new Set(Object.values(engine.registeredVariables))
  engine.startScope()
  try {
    return await work()
  } finally {
    engine.endScope()
    for (const variable of Object.values(engine.registeredVariables)) if (!before.has(variable)) variable.dispose()
  }
}
