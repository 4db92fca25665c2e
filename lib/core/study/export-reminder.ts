import type { StudyState } from './state.ts'

const dayMs = 86_400_000
const pauseDays = 7
const enoughSinceExport = 30
const enoughWithoutExport = 50

export interface ExportReminder {
  /** Reviews and attempts that no export of this device holds. */
  readonly efforts: number
  /** Whole days since the last export of this device, `null` where there was none. */
  readonly days: number | null
}

/**
 * Whether to remind of an export, and with what: after 30 reviews or attempts and a week since the last one of this
 * device, or 50 without any. A learner who put the reminder off (`dismissedMs`) is left alone for a week.
 */
export function exportReminder(
  { efforts, effortsAtExport, lastExportMs }: Pick<StudyState, 'efforts' | 'effortsAtExport' | 'lastExportMs'>,
  device: string,
  nowMs: number,
  dismissedMs: number | null,
): ExportReminder | null {
  if (dismissedMs !== null && isWithinPause(dismissedMs, nowMs)) return null
  const last = lastExportMs.get(device)
  const since = efforts - (effortsAtExport.get(device) ?? 0)
  if (last === undefined) return since >= enoughWithoutExport ? { efforts: since, days: null } : null
  if (since < enoughSinceExport || isWithinPause(last, nowMs)) return null
  return { efforts: since, days: Math.floor((nowMs - last) / dayMs) }
}

/** A time in the future comes from a clock that was set back: it does not silence the reminder for ever. */
function isWithinPause(ms: number, nowMs: number): boolean {
  return Math.abs(nowMs - ms) < pauseDays * dayMs
}
