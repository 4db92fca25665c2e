import { readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { Locale } from '#lib/core/locale.ts'
import { fill } from '#lib/i18n/format.ts'
import { gradeWords } from '#lib/i18n/grade.ts'
import type { ThreadScripts } from '#lib/runner/node/messages.ts'
import type { Verdict } from '#lib/runner/verdict.ts'
import { exerciseSlugs, type GradedExercise } from './exercise.ts'
import { nearest } from './nearest.ts'
import { CannotGrade, type GradeOptions, readOptions } from './options.ts'
import { report } from './report.ts'

/** What the command touches besides its arguments. */
export interface GradeSurroundings {
  /** What the file's path is relative to. */
  readonly folder: string
  /** Such as `zh_CN.UTF-8`. */
  readonly language: string
  readonly colour: boolean
  readonly write: (text: string) => void
  readonly complain: (text: string) => void
  readonly loadExercise: (slug: string, locale: Locale) => Promise<GradedExercise>
  readonly buildThreads: () => Promise<ThreadScripts>
}

/**
 * Judges a file. The answer is the exit code: 0 passed, 1 a verdict that is not a pass, 2 no verdict. A fault of the
 * grader is of the third kind and never reported as a failed submission.
 */
export async function grade(args: readonly string[], surroundings: GradeSurroundings): Promise<0 | 1 | 2> {
  const fallback: Locale = surroundings.language.startsWith('zh') ? 'zh' : 'en'
  let locale = fallback
  try {
    const options = readOptions(args, fallback)
    if (options === null) {
      surroundings.write(`${gradeWords(fallback).usage}\n`)
      return 0
    }
    locale = options.locale
    return await gradeFile(options, surroundings)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const sentence = error instanceof CannotGrade ? message : fill(gradeWords(locale).faults.grader, { message })
    surroundings.complain(`${sentence}\n`)
    return 2
  }
}

async function gradeFile(options: GradeOptions, surroundings: GradeSurroundings): Promise<0 | 1 | 2> {
  const { slug, mode, seed, replay, json, locale } = options
  requireSlug(slug, locale)
  const source = await readSource(resolve(surroundings.folder, options.file), options)
  const judgeSource = await loadJudge()
  const [exercise, scripts] = await Promise.all([surroundings.loadExercise(slug, locale), surroundings.buildThreads()])
  const { grading, starter, timeLimitMs } = exercise
  const verdict = await judgeSource(scripts, { slug, grading, source, starter, mode, seed, replay, timeLimitMs })
  refuseFaults(verdict, locale)
  const command = replayCommand(options, surroundings.folder)
  const { colour } = surroundings
  surroundings.write(
    json ? `${JSON.stringify(verdict, null, 2)}\n` : report(verdict, exercise, { locale, colour, command }),
  )
  return verdict.outcome === 'passed' ? 0 : 1
}

/** Loads tfjs only when there is something to grade, and keeps it from greeting on the console. */
async function loadJudge(): Promise<typeof import('#lib/runner/node/judge-source.ts').judgeSource> {
  const [tf, { judgeSource }] = await Promise.all([
    import('@tensorflow/tfjs'),
    import('#lib/runner/node/judge-source.ts'),
  ])
  tf.env().set('IS_NODE', false)
  return judgeSource
}

function requireSlug(slug: string, locale: Locale): void {
  const slugs = exerciseSlugs()
  if (slugs.includes(slug)) return
  const { faults, or } = gradeWords(locale)
  throw new CannotGrade(fill(faults.slug, { slug, nearest: nearest(slug, slugs).join(or) }))
}

async function readSource(path: string, { file, locale }: GradeOptions): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const { faults } = gradeWords(locale)
    const words = code === 'ENOENT' ? faults.missing : code === 'EISDIR' ? faults.folder : faults.unreadable
    throw new CannotGrade(fill(words, { file, message }))
  }
}

/** Neither a fault of the suite or the judge nor a thread that is gone says anything about the code. */
function refuseFaults({ problem }: Verdict, locale: Locale): void {
  const { faults } = gradeWords(locale)
  if (problem?.kind === 'sandbox-silent') throw new CannotGrade(faults.ended)
  if (problem?.kind === 'grader') throw new CannotGrade(fill(faults.grader, { message: problem.message }))
}

function replayCommand({ slug, file, mode, seed }: GradeOptions, folder: string): string {
  const path = relative(folder, resolve(folder, file)).replaceAll('\\', '/')
  const quoted = /[^\w./-]/.test(path) ? JSON.stringify(path) : path
  return `npm run grade -- ${slug} ${quoted}${mode === 'run' ? ' --sample' : ''} --seed ${seed}`
}
