import type { Verdict } from '#lib/runner/verdict.ts'

const newest: Verdict['version'] = 2

/** A verdict that was stored, perhaps by another version of the site; null where this one cannot read it. */
export function readVerdict(stored: { readonly version: number }): Verdict | null {
  return stored.version === newest ? (stored as Verdict) : null
}
