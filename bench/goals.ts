import { table } from './statistics.ts'

/** Of the section that holds the goals of all parts. */
export const goalsTitle = 'Goals'

/** Something that was to be reached, and what was. */
export interface Goal {
  readonly what: string
  readonly measured: number
  /** At most this. */
  readonly limit: number
  /** Behind both numbers. */
  readonly unit: string
}

export interface Measured {
  readonly section: string
  readonly goals: readonly Goal[]
}

/** The table of goals with those of one part put in the place of its earlier ones. */
export function withGoals(section: string, part: string, goals: readonly Goal[]): string {
  const others = rowsOf(section).filter(([name]) => name !== part)
  const rows = goals.map((goal) => rowOf(part, goal))
  return table(['part', 'goal', 'measured', 'at most', 'measured / limit'], [...others, ...rows])
}

function rowsOf(section: string): readonly (readonly string[])[] {
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) => line.slice(2, -2).split(' | '))
}

function rowOf(part: string, { what, measured, limit, unit }: Goal): readonly string[] {
  const word = (value: number): string => `${Number(value.toPrecision(4))}${unit}`
  return [part, what, word(measured), word(limit), limit === 0 ? '–' : (measured / limit).toFixed(2)]
}
