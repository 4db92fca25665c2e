import type { Locale } from '#lib/core/locale.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { type GradeWords, gradeWords } from '#lib/i18n/grade.ts'
import { wordFailure, wordOutcome, wordProblem, wordTestOutcome } from '#lib/i18n/verdict.ts'
import type { Wording } from '#lib/i18n/verdict-words.ts'
import type { CallNote, CallSummary, ConsoleLine, TestOutcome, TestResult, Verdict } from '#lib/runner/verdict.ts'
import { drawValues } from './draw-values.ts'
import type { GradedExercise, MistakeText } from './exercise.ts'

interface ReportStyle {
  readonly locale: Locale
  readonly colour: boolean
  /** The command that runs the same inputs again. */
  readonly command: string
}

const signs: Readonly<Record<TestOutcome, string>> = {
  passed: '✓',
  failed: '✗',
  error: '!',
  timeout: '…',
  skipped: '-',
}
const colours: Readonly<Record<TestOutcome, number>> = { passed: 32, failed: 31, error: 31, timeout: 33, skipped: 90 }

/** A verdict as text for a terminal. */
export function report(verdict: Verdict, { mistakes }: GradedExercise, style: ReportStyle): string {
  const words = gradeWords(style.locale)
  const { exercise, mode, seed } = verdict
  const untold = new Map(mistakes)
  const lines = [
    fill(words.heading, { exercise, mode: words.modes[mode], seed }),
    '',
    ...consoleLines(words.loadConsole, verdict.console, 0, style.locale),
    ...verdict.tests.flatMap((test) => [testLine(test, words, style), ...indent(testDetails(test, untold, style))]),
    ...(verdict.tests.length > 0 ? [''] : []),
    ...summary(verdict, style),
    '',
    fill(words.replay, { command: style.command }),
    ...(verdict.replay ? [words.replayed] : []),
  ]
  return `${lines.join('\n')}\n`
}

function testLine({ outcome, name, sample }: TestResult, words: GradeWords, { locale, colour }: ReportStyle): string {
  const head = `${signs[outcome]} ${wordTestOutcome(locale, outcome)}`
  const painted = colour ? `\u001b[${colours[outcome]}m${head}\u001b[0m` : head
  return `${painted}  ${name[locale]}${sample ? words.sample : ''}`
}

function summary(verdict: Verdict, { locale }: ReportStyle): string[] {
  const { title, detail, tryThis } = wordOutcome(locale, verdict.outcome)
  const { problem, tests } = verdict
  if (problem) return [title, ...indent(wordingLines(wordProblem(locale, problem))), ...indent(lineOf(problem, locale))]
  if (tests.length === 0) return [title, ...indent(tryThis ? [detail, tryThis] : [detail])]
  const passed = tests.filter((test) => test.outcome === 'passed').length
  return [plural(locale, gradeWords(locale).passed, tests.length, { outcome: title, passed })]
}

function testDetails(test: TestResult, mistakes: Map<string, MistakeText>, { locale }: ReportStyle): string[] {
  const words = gradeWords(locale)
  const said = consoleLines(words.console, test.console, test.consoleCut, locale)
  const { failure } = test
  if (!failure) return said
  return [
    ...wordingLines(wordFailure(locale, failure)),
    ...lineOf(failure, locale),
    ...(test.call ? [fill(words.call, { call: callText(test.call) })] : []),
    ...(failure.kind === 'values' ? drawValues(failure, words) : []),
    ...mistakeLines(test.mistakes, mistakes, words),
    ...test.notes.map((note) => fill(words.note, { text: noteText(note, locale) })),
    ...said,
  ]
}

function wordingLines({ title, detail, tryThis }: Wording): string[] {
  return [title, detail, ...(tryThis === undefined ? [] : [tryThis])]
}

function lineOf(from: object, locale: Locale): string[] {
  const { kind, line } = from as { kind: string; line?: number | null }
  // A syntax error's own sentence names the line.
  return kind === 'syntax' || typeof line !== 'number' ? [] : [fill(gradeWords(locale).line, { line })]
}

function callText({ name, args }: CallSummary): string {
  return `${name}(${args.join(', ')})`
}

/** The text of a mistake stands with the first test that it explains; further down its title will do. */
function mistakeLines(names: readonly string[], texts: Map<string, MistakeText>, words: GradeWords): string[] {
  if (names.length === 0) return []
  const described = names.flatMap((name) => {
    const { title, text } = texts.get(name) ?? { title: name, text: '' }
    texts.set(name, { title, text: '' })
    return [title, ...indent(text.split('\n').filter((line) => line !== ''))]
  })
  return [names.length === 1 ? words.mistake : words.mistakes, ...indent(described)]
}

/** A note says what a failure of the same kind would say. */
function noteText(note: CallNote, locale: Locale): string {
  if (note.kind === 'leak') return wordFailure(locale, { kind: 'leak', tensors: note.tensors }).detail
  const { argument, where } = note
  const kind = note.kind === 'disposed' ? 'disposed-input' : 'mutated'
  return wordFailure(locale, { kind, argument, where }).detail
}

function consoleLines(heading: string, lines: readonly ConsoleLine[], cut: number, locale: Locale): string[] {
  if (lines.length === 0) return []
  const { levels, consoleCut } = gradeWords(locale)
  const shown = lines.flatMap(({ level, text }) => `${levels[level]}: ${text}`.split('\n'))
  return [heading, ...indent(cut > 0 ? [...shown, plural(locale, consoleCut, cut)] : shown)]
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line}`)
}
