import { checkStudyEvent } from './event-schema.ts'
import { byOrder, type StudyEvent } from './events.ts'
import { type Allowed, type FieldFault, fieldFault, type Path } from './field-fault.ts'
import { findJsonFault, type JsonFault } from './json-fault.ts'
import { revivePlain, writePlainJson } from './plain-json.ts'

const format = 'prunewise-progress'
const version = 1
/** In characters. Ten thousand attempts with their verdicts stay well below. */
const lengthLimit = 400_000_000

export interface ProgressFile {
  readonly exportedAtMs: number
  /** The device that wrote the file. */
  readonly device: string
  /** No two with the same id. */
  readonly events: readonly StudyEvent[]
  /** Unfinished code by the slug of its exercise. */
  readonly drafts: Readonly<Record<string, string>>
}

/** Why a text cannot be imported, as data: the page words it, and says how to mend it. */
export type ProgressFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly limit: number; readonly actual: number }
  | ({ readonly kind: 'syntax' } & JsonFault)
  /** JSON, but of something else. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly version: number; readonly known: number }
  | ({ readonly kind: 'field' } & FieldFault)

export type ReadProgress =
  | { readonly ok: true; readonly file: ProgressFile }
  | { readonly ok: false; readonly fault: ProgressFault }

/** Everything that is the learner's, as one text: every event on a line of its own, by its place in the log. */
export function writeProgressFile({ exportedAtMs, device, events, drafts }: ProgressFile): string {
  const lines = [...events].sort(byOrder).map(writePlainJson)
  return [
    `{"format":${JSON.stringify(format)},"version":${version},`,
    `"exportedAt":${JSON.stringify(new Date(exportedAtMs).toISOString())},"device":${JSON.stringify(device)},`,
    `"events":[`,
    lines.join(',\n'),
    '],',
    `"drafts":${JSON.stringify(drafts)}}`,
    '',
  ].join('\n')
}

/** Reads what any version up to this one has written. Of events with the same id, the first counts. */
export function readProgressFile(text: string): ReadProgress {
  if (text.length > lengthLimit) return refuse({ kind: 'too-large', limit: lengthLimit, actual: text.length })
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (json.trim() === '') return refuse({ kind: 'empty' })
  const parsed = parse(json)
  if (parsed === undefined) return refuse({ kind: 'syntax', ...(findJsonFault(json) as JsonFault) })
  return readContent(parsed)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function readContent(parsed: unknown): ReadProgress {
  const content = Object(parsed) as Readonly<Record<string, unknown>>
  if (content.format !== format) return refuse({ kind: 'foreign' })
  const revision = content.version
  if (!Number.isInteger(revision) || Number(revision) < 1) {
    return refuseField(['version'], revision, { kind: 'one-of', values: ['1'] })
  }
  if (Number(revision) > version) return refuse({ kind: 'newer', version: Number(revision), known: version })
  const revived = revivePlain(parsed)
  return revived.ok ? readFields(content) : refuse({ kind: 'field', ...revived.fault })
}

function readFields({ exportedAt, device, events, drafts }: Readonly<Record<string, unknown>>): ReadProgress {
  const exportedAtMs = typeof exportedAt === 'string' ? Date.parse(exportedAt) : Number.NaN
  if (Number.isNaN(exportedAtMs)) return refuseField(['exportedAt'], exportedAt, { kind: 'date' })
  if (typeof device !== 'string') return refuseField(['device'], device, { kind: 'type', type: 'text' })
  if (!Array.isArray(events)) return refuseField(['events'], events, { kind: 'type', type: 'list' })
  const known = new Map<string, StudyEvent>()
  for (const [index, value] of events.entries()) {
    const checked = checkStudyEvent(value)
    if (!checked.ok) return refuse({ kind: 'field', ...checked.fault, path: joinPath(index, checked.fault.path) })
    if (!known.has(checked.event.id)) known.set(checked.event.id, checked.event)
  }
  const fault = draftsFault(drafts)
  if (fault) return refuse({ kind: 'field', ...fault })
  return {
    ok: true,
    file: { exportedAtMs, device, events: [...known.values()], drafts: drafts as Readonly<Record<string, string>> },
  }
}

function draftsFault(drafts: unknown): FieldFault | null {
  if (typeof drafts !== 'object' || drafts === null || Array.isArray(drafts)) {
    return fieldFault(['drafts'], drafts, { kind: 'type', type: 'record' })
  }
  const [slug, bad] = Object.entries(drafts).find(([, text]) => typeof text !== 'string') ?? []
  return slug === undefined ? null : fieldFault(['drafts', slug], bad, { kind: 'type', type: 'text' })
}

function joinPath(index: number, path: string): string {
  return `events[${index}]${path === '' ? '' : `.${path}`}`
}

function refuseField(path: Path, found: unknown, allowed: Allowed): ReadProgress {
  return refuse({ kind: 'field', ...fieldFault(path, found, allowed) })
}

function refuse(fault: ProgressFault): ReadProgress {
  return { ok: false, fault }
}
