import { changesOf } from './changes.ts'
import { fail } from './failure.ts'
import type { CallResult } from './suite.ts'

/** Fails when an argument was disposed or, if `valuesToo`, changed. Tells of the first one that was. */
export function expectUntouched(result: CallResult<unknown>, valuesToo: boolean): void {
  for (const { kind, argument, where } of changesOf(result.sent, result.after)) {
    if (kind === 'disposed') fail({ kind: 'disposed-input', argument, where })
    if (valuesToo) fail({ kind, argument, where })
  }
  const shared = result.sharedWrites[0]
  if (shared !== undefined) fail({ kind: 'shared-write', argument: shared })
}

/** Fails when an argument itself was returned. */
export function expectFresh(result: CallResult<unknown>): void {
  const alias = result.aliases[0]
  if (alias !== undefined) fail({ kind: 'aliased', argument: alias })
}

/** Fails when tensors besides the returned ones are left, or fewer than before. */
export function expectNoLeak(result: CallResult<unknown>): void {
  if (result.leaked !== 0) fail({ kind: 'leak', tensors: result.leaked })
}
