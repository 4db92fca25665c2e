/** A folder of named texts on a server of the learner's. Every function rejects with a `SyncFault`. */
export interface SyncTarget {
  /** The revision of every file, by name; what is below a subfolder is left out. */
  list(): Promise<ReadonlyMap<string, string>>
  /** `null` where there is no such file. */
  get(name: string): Promise<RemoteFile | null>
  /**
   * Writes the file only if it is as the writer thinks, in one step; gives its new revision, or `null` where it is not,
   * and then nothing was written. After a rejection it may have been written, or half of it.
   */
  put(name: string, text: string, expected: Precondition): Promise<string | null>
}

export interface RemoteFile {
  readonly text: string
  readonly revision: string
}

/** That there is no such file, or that nobody has written it since. */
export type Precondition = 'absent' | { readonly revision: string }
