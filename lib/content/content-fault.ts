/** Receives one fault: a sentence that names the file, the field or line, and the mend. */
export type Report = (fault: string) => void

/** Where content is read from, and who is told what is wrong with it. Paths in faults are relative to `root`. */
export interface ContentSource {
  readonly root: string
  readonly report: Report
}

/** Everything that is wrong with the content, for its authors. */
export class ContentError extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    const count = faults.length === 1 ? '1 content fault' : `${faults.length} content faults`
    super(`${count}:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
    this.name = 'ContentError'
    this.faults = faults
  }
}

/** Runs a loader to its end, then throws one `ContentError` with all the faults it reported, sorted by file and line. */
export async function collectFaults<T>(root: string, load: (source: ContentSource) => Promise<T>): Promise<T> {
  const faults = new Set<string>()
  const result = await load({ root, report: (fault) => faults.add(fault) })
  if (faults.size > 0) throw new ContentError([...faults].sort(byFileAndLine))
  return result
}

const { compare: byFileAndLine } = new Intl.Collator('en', { numeric: true })
