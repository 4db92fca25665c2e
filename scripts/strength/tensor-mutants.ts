import type { Replacement } from './mutants.ts'

/**
 * Stryker mutates operators and methods of JavaScript; most of a tfjs program is calls of tfjs. These rules fill the
 * gap with the slips that one makes there: the neighbouring operation, the neighbouring number or axis.
 */
const swaps: readonly (readonly [rule: string, from: string, to: readonly string[]])[] = [
  ['Rounding', 'Math.round', ['Math.floor', 'Math.ceil']],
  ['Magnitude', 'Math.abs', ['Number']],
  ['Magnitude', 'tf.abs', ['tf.clone']],
  ['Comparison', 'tf.greaterEqual', ['tf.greater', 'tf.lessEqual']],
  ['Comparison', 'tf.equal', ['tf.notEqual']],
  ['TensorArithmetic', 'tf.mul', ['tf.add', 'tf.div']],
  ['Reduction', 'tf.sum', ['tf.mean', 'tf.max']],
  ['Zeros', 'tf.zerosLike', ['tf.onesLike']],
  ['Tidy', 'tf.tidy', ['((run: () => any) => run())']],
]

/** The replacements that these rules make, numbers included. */
export function tensorMutants(source: string): readonly Replacement[] {
  const code = blankTexts(source)
  return [...swaps.flatMap((swap) => swapped(code, swap)), ...numbers(code), ...branches(code)]
}

function swapped(code: string, [rule, from, to]: (typeof swaps)[number]): Replacement[] {
  const found = [...code.matchAll(new RegExp(`\\b${from.replaceAll('.', '\\.')}\\b`, 'g'))]
  return found.flatMap(({ index }) => to.map((text) => ({ rule, start: index, end: index + from.length, text })))
}

function numbers(code: string): Replacement[] {
  return [...code.matchAll(/(?<![\w.$])\d+(?![\w.])/g)].flatMap(({ 0: digits, index }) => {
    const value = Number(digits)
    const others = value === 0 ? [1] : [value - 1, value + 1]
    return others.map((other) => ({ rule: 'Number', start: index, end: index + digits.length, text: String(other) }))
  })
}

/** Exchanges the two values of a `tf.where(condition, a, b)` whose values hold no comma of their own. */
function branches(code: string): Replacement[] {
  const found = [...code.matchAll(/(?<=tf\.where\(.*), (\w+), (tf\.\w+\(\w+\))(?=\))/g)]
  return found.map(({ 0: all, 1: a, 2: b, index }) => ({
    rule: 'Branches',
    start: index,
    end: index + all.length,
    text: `, ${b}, ${a}`,
  }))
}

/** Comments and strings as blanks of the same length; what a template puts in counts as text, too. */
function blankTexts(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, (text) => text.replace(/[^\n]/g, ' '))
}
