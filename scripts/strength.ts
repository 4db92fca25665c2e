import { parseArgs } from 'node:util'
import { exerciseSlugs } from '#scripts/grade/exercise.ts'
import { readSubject } from '#scripts/strength/exercise-files.ts'
import { measure } from '#scripts/strength/measure.ts'
import { isSound, readResults, strengthFile, writeResults } from '#scripts/strength/results.ts'
import { createStrengthRunner } from '#scripts/strength/runner.ts'

/**
 * `npm run strength`: proves the hidden suites with mutants and many seeds. `--only <slug>` measures one exercise,
 * `--changed` those that changed since or have something to mend; `--seeds` and `--mutant-seeds` say how often,
 * `--threads` how many at a time.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    changed: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '200' },
    'mutant-seeds': { type: 'string', default: '5' },
    threads: { type: 'string', default: '2' },
  },
})

const slugs = exerciseSlugs()
const chosen = values.only === undefined ? slugs : slugs.filter((slug) => slug === values.only)
const sound = new Map((await readResults()).filter(isSound).map(({ slug, hash }) => [slug, hash]))
const subjects = chosen.map(readSubject).filter(({ slug, hash }) => !values.changed || sound.get(slug) !== hash)
const seeds = { programs: whole('seeds'), mutants: whole('mutant-seeds') }
const faults: string[] = []
if (chosen.length === 0) throw new Error(`There is no exercise "${values.only}".`)

const runner = await createStrengthRunner(whole('threads'))
try {
  for (const subject of subjects) {
    const { strength, faults: found } = await measure(subject, runner, seeds)
    await writeResults(strength, slugs)
    faults.push(...found)
    for (const fault of found) process.stderr.write(`${fault}\n`)
    const { mutants, survivors, wrong, right } = strength
    process.stdout.write(
      `${subject.slug}: ${mutants - survivors.length} of ${mutants} mutants killed, ` +
        `${wrong.rejected} of ${wrong.count} wrong rejected, ${right.accepted} of ${right.count} right accepted\n`,
    )
  }
} finally {
  await runner.end()
}
process.stdout.write(faults.length === 0 ? `${strengthFile} is up to date.\n` : `${faults.length} to mend.\n`)
process.exitCode = faults.length === 0 ? 0 : 1

function whole(name: 'seeds' | 'mutant-seeds' | 'threads'): number {
  const count = Number(values[name])
  if (Number.isInteger(count) && count > 0) return count
  throw new Error(`--${name} is "${values[name]}"; it must be a whole number above 0.`)
}
