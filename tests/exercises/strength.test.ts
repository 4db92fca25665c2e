import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exerciseSlugs } from '#scripts/grade/exercise.ts'
import { readSubject } from '#scripts/strength/exercise-files.ts'
import { renderStrength } from '#scripts/strength/render.ts'
import { isSound, readResults, strengthFile } from '#scripts/strength/results.ts'

const results = await readResults()

describe('exercises/STRENGTH.md', () => {
  test.each(exerciseSlugs())('%s was measured as it is now', (slug) => {
    const { hash, right, wrong } = readSubject(slug)
    const measured = results.find((each) => each.slug === slug)
    const advice = `${slug} changed since it was measured; run npm run strength -- --only ${slug}`
    expect(measured?.hash, advice).toBe(hash)
    expect([measured?.right.count, measured?.wrong.count], advice).toEqual([right.length, wrong.length])
  })

  test.each(results)('$slug leaves nothing to mend', (strength) => {
    const { mutants, killed, survivors, seeds } = strength
    expect(isSound(strength)).toBe(true)
    expect(killed.tests + killed.error + killed.timeout + survivors.length).toBe(mutants)
    expect([seeds.programs >= 200, seeds.mutants >= 5]).toEqual([true, true])
  })

  test('says what was measured, of the exercises that there are', () => {
    expect(results.map(({ slug }) => slug)).toEqual(exerciseSlugs())
    const text = readFileSync(strengthFile, 'utf8').replaceAll('\r\n', '\n')
    expect(text === renderStrength(results), 'edited by hand, or the wording changed; run npm run strength').toBe(true)
  })
})
