import * as tf from '@tensorflow/tfjs'
import { leaveOutUnchanged } from '#lib/exercise-kit/leave-out.ts'
import { performCall } from '#lib/exercise-kit/perform-call.ts'
import type { ComingCall, WireError, WireValue } from '#lib/exercise-kit/wire.ts'
import { copyModel, pruned, pruneWeights } from './practice.ts'

/** Whichever is reached first. */
const limits = { rounds: 24, ms: 1200 } as const

export interface Rehearsal {
  /** Resolves at its end. */
  readonly done: Promise<void>
  /** Ends it; resolves when nothing of it is under way any more. */
  readonly stop: () => Promise<void>
}

/**
 * Goes through a run's coming calls before its code is there, with something of our own in the place of the learner's
 * function: the arguments are rebuilt, pruned, copied, encoded and compared. The realm of a run is new, and a browser
 * compiles what it has met often and in these very shapes. One call is a task; between two of them others have their
 * turn.
 */
export function rehearse(calls: readonly ComingCall[], describe: (thrown: unknown) => WireError): Rehearsal {
  let stopped = false
  const started = performance.now()
  const done = (async () => {
    for (let round = 0; round < limits.rounds; round++) {
      for (const { args } of calls) {
        await aTask()
        if (stopped || performance.now() - started > limits.ms) return
        await rehearseCall(args, describe)
      }
    }
  })()
  return {
    done,
    stop: () => {
      stopped = true
      return done
    },
  }
}

/** What cannot be rebuilt is not rehearsed. */
async function rehearseCall(args: readonly WireValue[], describe: (thrown: unknown) => WireError): Promise<void> {
  try {
    const performed = await performCall(practise, args, describe)
    leaveOutUnchanged(performed.args, args)
  } catch {}
}

/** Throws, as a function does that refuses its arguments, where there is nothing to prune. */
function practise(...values: unknown[]): unknown {
  const made: unknown[] = []
  for (const value of values.flat()) {
    if (value instanceof tf.LayersModel) {
      pruneWeights(value)
      made.push(copyOrNull(value))
    } else if (value instanceof tf.Tensor) made.push(tf.tidy(() => pruned(value)))
  }
  if (made.length === 0) throw new RangeError('nothing to prune')
  return made.length === 1 ? made[0] : made
}

/** Models within models, and layers that do not follow each other, are not copied. */
function copyOrNull(model: tf.LayersModel): tf.LayersModel | null {
  if (model.layers.some((layer) => layer instanceof tf.LayersModel)) return null
  try {
    return copyModel(model)
  } catch {
    return null
  }
}

function aTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
