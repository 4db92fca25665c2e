import type { Source } from '#lib/core/deck.ts'
import type { Report } from './content-fault.ts'
import { type Citation, type SourceLibrary, slugSchema } from './schemas.ts'

/** Joins the citations of a file with the library's entries. An undefined library has faults of its own: no more follow. */
export function citedSources(
  report: Report,
  path: string,
  citations: readonly Citation[],
  library: SourceLibrary | undefined,
  libraryPath: string,
): readonly Source[] {
  if (library === undefined) return []
  return citations.flatMap((citation, index) => {
    const entry = Object.hasOwn(library, citation.key) ? library[citation.key] : undefined
    if (entry !== undefined) return [{ ...entry, ...citation }]
    report(`${path}: "sources[${index}].key" is "${citation.key}"; use a key of ${libraryPath}, or add it there.`)
    return []
  })
}

/** Reports a topic that the deck does not have. */
export function checkTopic(report: Report, path: string, topic: string, topics: readonly string[] | undefined): void {
  if (topics === undefined || topics.includes(topic)) return
  report(`${path}: "topic" is "${topic}"; use one of ${topics.join(', ')}.`)
}

/** Reports folders whose names cannot be slugs. */
export function checkSlugs(report: Report, folder: string, slugs: readonly string[]): void {
  for (const slug of slugs) {
    const [issue] = slugSchema.safeParse(slug).error?.issues ?? []
    if (issue !== undefined) report(`${folder}/${slug}: the name of the folder is malformed; ${issue.message}.`)
  }
}
