import { type Locale, languageTag } from '#lib/core/locale.ts'
import type { Allowed } from '#lib/core/study/field-fault.ts'
import type { ProgressFault } from '#lib/core/study/progress-file.ts'
import { dataWords } from './data.ts'
import { fill } from './format.ts'

type Of<K extends ProgressFault['kind']> = Extract<ProgressFault, { kind: K }>

/** Why a file cannot be imported: what, where, and how to mend it. */
export function wordProgressFault(locale: Locale, fault: ProgressFault): string {
  const { faults } = dataWords(locale)
  switch (fault.kind) {
    case 'too-large': {
      const number = new Intl.NumberFormat(languageTag(locale))
      return fill(faults[fault.kind], { actual: number.format(fault.actual), limit: number.format(fault.limit) })
    }
    case 'syntax':
      return wordSyntax(locale, fault)
    case 'field':
      return wordField(locale, fault)
    case 'newer':
      return fill(faults.newer, { version: fault.version, known: fault.known })
    default:
      return faults[fault.kind]
  }
}

function wordSyntax(locale: Locale, { line, column, found }: Of<'syntax'>): string {
  const { faults, cutOff } = dataWords(locale)
  if (found === null) return fill(cutOff, { line, column })
  return fill(faults.syntax, { line, column, found: showCharacter(found) })
}

function wordField(locale: Locale, { path, found, allowed }: Of<'field'>): string {
  const words = dataWords(locale)
  if (allowed.kind === 'absent') return fill(words.forbidden, { path })
  const values = { path, allowed: wordAllowed(locale, allowed), found: found ?? '' }
  return fill(found === null ? words.missing : words.faults.field, values)
}

function wordAllowed(locale: Locale, allowed: Allowed): string {
  const { allowed: words, types } = dataWords(locale)
  switch (allowed.kind) {
    case 'type':
      return types[allowed.type]
    case 'one-of':
      return fill(words['one-of'], { values: allowed.values.map((value) => `"${value}"`).join(', ') })
    case 'range':
      return wordRange(words, allowed)
    case 'depth':
      return fill(words.depth, { most: allowed.most })
    default:
      return words[allowed.kind]
  }
}

function wordRange(
  words: Readonly<Record<'range' | 'least' | 'most', string>>,
  { least, most }: Extract<Allowed, { kind: 'range' }>,
): string {
  if (least === null) return fill(words.most, { most: most ?? '' })
  return most === null ? fill(words.least, { least }) : fill(words.range, { least, most })
}

/** As it is, or by its number where it cannot be seen. */
function showCharacter(character: string): string {
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) return `“${character}”`
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `U+${code}`
}
