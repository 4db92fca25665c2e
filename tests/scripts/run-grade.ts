import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildThreads } from '#scripts/grade/build-threads.ts'
import { loadGradedExercise } from '#scripts/grade/exercise.ts'
import { type GradeSurroundings, grade } from '#scripts/grade/grade.ts'

export interface Graded {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs')

/** Runs the real command, as `npm run grade --` would. */
export function runGrade(...args: string[]): Promise<Graded> {
  const { INIT_CWD, LC_ALL, LC_MESSAGES, ...env } = process.env
  const child = spawn(process.execPath, [tsx, join('scripts', 'grade.ts'), ...args], {
    env: { ...env, LANG: 'en_US.UTF-8' },
  })
  const texts = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.stderr += text
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...texts })))
}

let threads: ReturnType<typeof buildThreads> | undefined

/** Runs the command in this process, which is quicker, and with other surroundings where a test asks for them. */
export async function gradeHere(args: readonly string[], change: Partial<GradeSurroundings> = {}): Promise<Graded> {
  const texts = { stdout: '', stderr: '' }
  const code = await grade(args, {
    folder: process.cwd(),
    language: 'en',
    colour: false,
    write: (text) => {
      texts.stdout += text
    },
    complain: (text) => {
      texts.stderr += text
    },
    loadExercise: loadGradedExercise,
    buildThreads: () => {
      threads ??= buildThreads()
      return threads
    },
    ...change,
  })
  return { code, ...texts }
}

const folder = mkdtempSync(join(tmpdir(), 'grade-'))
let files = 0

/** The path of a new file with this text. */
export function fileWith(text: string): string {
  const file = join(folder, `answer-${++files}.ts`)
  writeFileSync(file, text)
  return file
}

/** An answer to `prune-by-threshold` with this body, and this before it. */
export function answer(body: string, before = ''): string {
  return fileWith(`import * as tf from '@tensorflow/tfjs'
${before}
export function pruneByThreshold(w: tf.Tensor, threshold: number): tf.Tensor {
  ${body}
}
`)
}
