import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { isLocale, type Locale } from '#lib/core/locale.ts'
import { fill } from '#lib/i18n/format.ts'
import { gradeWords } from '#lib/i18n/grade.ts'
import type { RunMode } from '#lib/runner/verdict.ts'

export interface GradeOptions {
  readonly slug: string
  /** As it was typed. */
  readonly file: string
  readonly mode: RunMode
  readonly seed: string
  /** Whether the seed was given. */
  readonly replay: boolean
  readonly json: boolean
  readonly locale: Locale
}

/** One sentence why nothing can be graded. */
export class CannotGrade extends Error {}

const declared = {
  sample: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  seed: { type: 'string' },
  lang: { type: 'string' },
} as const

/** Reads the command line; null when help is asked for. Throws `CannotGrade`. */
export function readOptions(args: readonly string[], fallback: Locale): GradeOptions | null {
  const { values, positionals } = parse(args, fallback)
  const locale = values.lang ?? fallback
  if (!isLocale(locale)) throw new CannotGrade(fill(gradeWords(fallback).faults.language, { language: locale }))
  if (values.help) return null
  const [slug, file, ...more] = positionals
  if (slug === undefined || file === undefined || more.length > 0) {
    const { faults, help } = gradeWords(locale)
    throw new CannotGrade(`${faults.arguments} ${help}`)
  }
  const seed = values.seed === undefined ? randomBytes(4).toString('hex') : readSeed(values.seed, locale)
  const mode = values.sample ? 'run' : 'submit'
  return { slug, file, mode, seed, replay: values.seed !== undefined, json: values.json === true, locale }
}

function parse(args: readonly string[], locale: Locale) {
  try {
    return parseArgs({ args: [...args], options: declared, allowPositionals: true, strict: true })
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify')
    const { faults, help } = gradeWords(locale)
    throw new CannotGrade(`${fill(faults.option, { message: message.replace(/\.$/, '') })} ${help}`)
  }
}

/** 8 hexadecimal digits as they are; another whole number is written so. */
function readSeed(text: string, locale: Locale): string {
  if (/^[0-9a-f]{8}$/i.test(text)) return text.toLowerCase()
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN
  if (number <= 0xffffffff) return number.toString(16).padStart(8, '0')
  throw new CannotGrade(fill(gradeWords(locale).faults.seed, { seed: text }))
}
