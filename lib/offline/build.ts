/** What a worker knows of the build that it belongs to. Its size does not grow with the number of questions. */
export interface Build {
  /** Stands in every document, payload and data file of the build. */
  readonly id: string
  readonly builtAtMs: number
  /** Files that are neither pages nor named after their content, by path: the SHA-256 of each, in base64. */
  readonly fixed: Readonly<Record<string, string>>
  /** The path of the list of what the site needs besides its pages. */
  readonly appList: string
  /** The path of the list of all pages. */
  readonly pageList: string
}

/** A file's path from where the site is mounted, and its size in bytes. */
export type ListedFile = readonly [path: string, bytes: number]

/** What the site needs besides its pages. */
export interface AppList {
  /** Scripts, style sheets and data of every page. */
  readonly core: readonly ListedFile[]
  /** What an exercise needs besides its page: editor, types, judge, sandbox. */
  readonly bench: readonly ListedFile[]
  /** What only an export to Anki or a choice of the learner's needs. */
  readonly rest: readonly ListedFile[]
  /** Pages that are no question's and no exercise's, and their sizes, but for such as grow without bound. */
  readonly pages: readonly ListedFile[]
  /** The names of the files of a page, by the shape of its path. */
  readonly shapes: Readonly<Record<string, readonly string[]>>
}

/** All pages, and the bytes of all files of each. */
export interface PageList {
  readonly pages: readonly ListedFile[]
}
