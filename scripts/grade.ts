import { fileURLToPath } from 'node:url'
import { loadGradedExercise } from '#scripts/grade/exercise.ts'
import { grade } from '#scripts/grade/grade.ts'

/** `npm run grade`: judges a file as the site does. A path is meant from where the command was typed. */
const folder = process.env.INIT_CWD ?? process.cwd()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

process.exitCode = await grade(process.argv.slice(2), {
  folder,
  language: process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  loadExercise: loadGradedExercise,
  buildThreads: async () => (await import('#scripts/grade/build-threads.ts')).buildThreads(),
})
