import { Instrumenter } from '@stryker-mutator/instrumenter'
import { tensorMutants } from './tensor-mutants.ts'

/** One small change of a reference solution. */
export interface Mutant {
  /** The rule that made it, such as `EqualityOperator`. */
  readonly rule: string
  /** From 1. */
  readonly line: number
  /** The whole mutated program. */
  readonly source: string
  /** The changed lines before and after, without their common indentation; together they tell mutants apart. */
  readonly was: string
  readonly becomes: string
}

/** A stretch of the source and what stands there instead. Offsets in UTF-16 units. */
export interface Replacement {
  readonly rule: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** All mutants of a program: Stryker's, then those that know tensors and numbers; each change once. */
export async function mutantsOf(source: string): Promise<readonly Mutant[]> {
  const replacements = [...(await strykerReplacements(source)), ...tensorMutants(source)]
  const mutants = replacements.map((replacement) => apply(source, replacement)).sort((a, b) => a.line - b.line)
  return mutants.filter((mutant, i) => mutants.findIndex((other) => other.source === mutant.source) === i)
}

/** Stryker places its mutants as text; it is not asked to switch them, so each is a program of its own. */
async function strykerReplacements(source: string): Promise<readonly Replacement[]> {
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true }
  const file = { name: 'solution.ts', mutate: true, content: source }
  const { mutants } = await new Instrumenter(silent).instrument([file], options)
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const offset = ({ line, column }: { line: number; column: number }): number => lineStarts[line] + column
  return mutants.map(({ mutatorName, location, replacement }) => ({
    rule: mutatorName,
    start: offset(location.start),
    end: offset(location.end),
    text: replacement ?? '',
  }))
}

function apply(source: string, { rule, start, end, text }: Replacement): Mutant {
  const mutated = source.slice(0, start) + text + source.slice(end)
  const from = source.lastIndexOf('\n', start - 1) + 1
  const to = endOfLine(source, end)
  return {
    rule,
    line: source.slice(0, start).split('\n').length,
    source: mutated,
    was: dedent(source.slice(from, to)),
    becomes: dedent(mutated.slice(from, endOfLine(mutated, start + text.length))),
  }
}

function endOfLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  return end < 0 ? source.length : end
}

function dedent(text: string): string {
  const [indentation = ''] = /^ */.exec(text) ?? []
  return text.replaceAll(new RegExp(`^ {0,${indentation.length}}`, 'gm'), '')
}

function nothing(): void {}

function no(): boolean {
  return false
}

const silent: ConstructorParameters<typeof Instrumenter>[0] = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
}
