import * as tf from '@tensorflow/tfjs'
import { describe, expect, test } from 'vitest'
import type { ComingCall } from '#lib/exercise-kit/wire.ts'
import { comingCalls, prepareRun } from '#lib/runner/judge/prepare-run.ts'
import { rehearse } from '#lib/runner/sandbox/rehearse.ts'
import { exerciseSlugs } from '#scripts/grade/exercise.ts'
import { loadExercise } from './load-suite.ts'

/** A rehearsal is nothing that a learner's code could notice. */
describe.each(exerciseSlugs())('the calls of %s, rehearsed', (slug) => {
  test('leave no tensor, no line on the console, and the names of layers as they were', async () => {
    const calls = (await callsOf(slug)).filter((call) => holdsWeights(call) && !holdsNestedModel(call))
    const sent = structuredClone(calls)
    const [tensors, name] = [tf.memory().numTensors, numberOfNextLayer()]
    const lines: unknown[] = []
    const { warn } = console
    console.warn = (...line) => lines.push(line)
    await rehearse(calls, (error) => {
      lines.push(error)
      return { name: 'Error', message: '', line: null, column: null }
    }).done
    console.warn = warn
    expect(lines).toEqual([])
    expect(calls).not.toEqual([])
    expect(tf.memory().numTensors).toBe(tensors)
    expect(numberOfNextLayer()).toBe(name + 1)
    expect(calls).toEqual(sent)
  })
})

test('a rehearsal that is stopped does nothing more', async () => {
  let done = 0
  const calls = Array.from({ length: 50 }, () => ({ name: 'f', args: [] }))
  const rehearsal = rehearse(calls, () => {
    done++
    return { name: 'Error', message: '', line: null, column: null }
  })
  await rehearsal.stop()
  const then = done
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(done).toBe(then)
  expect(done).toBeLessThan(50)
})

async function callsOf(slug: string): Promise<readonly ComingCall[]> {
  const { suite, solution } = await loadExercise(slug)
  const grading = { suite, loadSolution: async () => solution, loadMistakes: async () => ({}) }
  const preparation = prepareRun(grading, slug, '5f3a9c2e')
  await preparation.done
  return comingCalls(preparation.tests())
}

/** Then no call is refused: there is something to prune. */
function holdsWeights({ args }: ComingCall): boolean {
  const given = args.flatMap((arg) => (arg.kind === 'array' ? arg.items : arg))
  return given.some(({ kind }) => kind === 'tensor' || kind === 'model')
}

/** tfjs does not dispose of the weights of a model within a model, whoever is done with it. */
function holdsNestedModel({ args }: ComingCall): boolean {
  return args.some((arg) => arg.kind === 'model' && arg.topology.split('"Sequential"').length > 2)
}

/** Of a layer that nobody names. */
function numberOfNextLayer(): number {
  return Number(/\d+$/.exec(tf.layers.flatten().name)?.[0])
}
