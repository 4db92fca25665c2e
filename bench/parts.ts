import type { Measured } from './goals.ts'
import { measureGrowth } from './growth.ts'
import type { Lab } from './lab.ts'
import { measureLighthouse } from './lighthouse.ts'
import { measurePageBytes } from './page-bytes.ts'
import { measureReading } from './reading.ts'
import { measureSearch } from './search.ts'
import { measureStartUp } from './start-up.ts'
import { measureStudyLog } from './study-log.ts'
import { measureVerdicts } from './verdict-time.ts'

interface Part {
  /** On the command line. */
  readonly name: string
  /** Of its section in the report. */
  readonly title: string
  /** Resolves with the section's table, and with goals where the part has some. Asking for the lab builds the site. */
  readonly measure: (lab: () => Promise<Lab>) => Promise<string | Measured>
}

/** In the order of the report. */
export const parts: readonly Part[] = [
  {
    name: 'reading',
    title: 'Reading, on a slow network and processor',
    measure: async (lab) => measureReading((await lab()).browser),
  },
  { name: 'growth', title: 'Growth with the number of questions', measure: measureGrowth },
  { name: 'bytes', title: 'Bytes (gzip)', measure: async (lab) => measurePageBytes(await lab()) },
  { name: 'verdict', title: 'Click on Submit to verdict, warm', measure: async (lab) => measureVerdicts(await lab()) },
  { name: 'start-up', title: 'Start-up of an exercise page', measure: async (lab) => measureStartUp(await lab()) },
  { name: 'study-log', title: 'Opening the study log', measure: measureStudyLog },
  { name: 'lighthouse', title: 'Lighthouse, mobile', measure: measureLighthouse },
  { name: 'search', title: 'A keystroke in the search', measure: async (lab) => measureSearch(await lab()) },
]

/** The parts with these names, all of them without any. */
export function choose(names: readonly string[]): readonly Part[] {
  const unknown = names.find((name) => parts.every((part) => part.name !== name))
  if (unknown !== undefined) {
    throw new Error(`There is no part "${unknown}"; the parts are ${parts.map(({ name }) => name).join(', ')}.`)
  }
  return names.length === 0 ? parts : parts.filter(({ name }) => names.includes(name))
}
