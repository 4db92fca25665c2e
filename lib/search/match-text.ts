import type { Clause, Lookup } from './plan-query.ts'
import type { Unit } from './tokens.ts'

/** A place in a text that answers a clause. */
export interface Match {
  /** The clause's number. */
  readonly clause: number
  readonly start: number
  readonly end: number
  /** Not only a part of what was asked for, such as two characters of a longer word. */
  readonly whole: boolean
}

/** Where a text, given as its units, answers the clauses. */
export function matchUnits(units: readonly Unit[], clauses: readonly Clause[]): readonly Match[] {
  return clauses.flatMap(({ unit, lookups }, clause) =>
    (unit.kind === 'han' ? matchHan(units, unit.term) : matchLatin(units, lookups)).map((found) => ({
      clause,
      ...found,
    })),
  )
}

type Found = Omit<Match, 'clause'>

function matchHan(units: readonly Unit[], wanted: string): readonly Found[] {
  const runs = units.filter(({ kind }) => kind === 'han')
  const whole = runs.flatMap((run) => occurrences(run, wanted, true))
  if (whole.length > 0 || wanted.length < 3) return whole
  const pairs = Array.from({ length: wanted.length - 1 }, (_, i) => wanted.slice(i, i + 2))
  return runs.flatMap((run) => pairs.flatMap((pair) => occurrences(run, pair, false)))
}

function occurrences({ term, start }: Unit, wanted: string, whole: boolean): readonly Found[] {
  const found: Found[] = []
  for (let at = term.indexOf(wanted); at >= 0; at = term.indexOf(wanted, at + 1)) {
    found.push({ start: start + at, end: start + at + wanted.length, whole })
  }
  return found
}

function matchLatin(units: readonly Unit[], lookups: readonly Lookup[]): readonly Found[] {
  return lookups.flatMap((lookup) => {
    if (lookup.kind === 'several') return matchSequence(units, lookup.terms)
    return units.flatMap((unit) => (meets(unit, lookup) ? [{ start: unit.start, end: unit.end, whole: true }] : []))
  })
}

function meets(
  { kind, term, parts }: Unit,
  { kind: how, term: wanted }: { readonly kind: 'exact' | 'prefix'; readonly term: string },
): boolean {
  if (kind === 'han') return false
  if (how === 'exact') return term === wanted || parts.includes(wanted)
  return term.startsWith(wanted) || parts.some((part) => part.startsWith(wanted))
}

/** The parts of a compound one after the other, as `top k` for `top-k`; anywhere else they are only parts. */
function matchSequence(units: readonly Unit[], terms: readonly string[]): readonly Found[] {
  const pieces = units.flatMap(({ kind, term, parts, start, end }) =>
    (kind === 'compound' ? parts : [term]).map((piece) => ({ piece, start, end })),
  )
  const found: Found[] = []
  for (let at = 0; at + terms.length <= pieces.length; at++) {
    if (!terms.every((term, i) => pieces[at + i].piece === term)) continue
    found.push({ start: pieces[at].start, end: pieces[at + terms.length - 1].end, whole: true })
  }
  return found
}
