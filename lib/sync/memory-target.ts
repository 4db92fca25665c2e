import type { RemoteFile, SyncTarget } from './sync-target.ts'

export interface MemoryTarget extends SyncTarget {
  /** What is there, to look at and to spoil. */
  readonly files: Map<string, RemoteFile>
}

/** A target that is gone with the page. */
export function memoryTarget(): MemoryTarget {
  const files = new Map<string, RemoteFile>()
  let written = 0
  return {
    files,
    list: async () => new Map([...files].map(([name, { revision }]) => [name, revision])),
    get: async (name) => files.get(name) ?? null,
    put: async (name, text, expected) => {
      const there = files.get(name)?.revision
      if (there !== (expected === 'absent' ? undefined : expected.revision)) return null
      written++
      files.set(name, { text, revision: String(written) })
      return String(written)
    },
  }
}
