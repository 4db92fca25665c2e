import type { AppList, ListedFile, PageList } from './build.ts'
import { filesOfPage } from './kind.ts'

/** What is fetched at one go: a page with its files, or a file. */
interface SaveUnit {
  readonly paths: readonly string[]
  readonly bytes: number
}

export interface SavePlan {
  /** Of everything. */
  readonly bytes: number
  readonly missing: readonly SaveUnit[]
  readonly missingBytes: number
}

/** What "Save for offline" has to fetch, with what is here already left out. */
export function savePlan(app: AppList, { pages }: PageList, here: ReadonlySet<string>): SavePlan {
  const files = [...app.core, ...app.bench, ...app.rest]
  const units = [
    ...files.map(([path, bytes]): SaveUnit => ({ paths: [path], bytes })),
    ...pages.map(([page, bytes]): SaveUnit => ({ paths: filesOfPage(page, app.shapes), bytes })),
  ]
  const missing = units.filter(({ paths }) => paths.some((path) => !here.has(path)))
  return { bytes: sum([...files, ...pages]), missing, missingBytes: sum(missing.map(({ bytes }) => ['', bytes])) }
}

function sum(files: readonly ListedFile[]): number {
  return files.reduce((total, [, bytes]) => total + bytes, 0)
}
