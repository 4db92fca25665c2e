import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { injectManifest } from '@serwist/build'
import type { Build } from '#lib/offline/build.ts'
import { hashOf } from '#scripts/content-security-policy.ts'
import { bundleClassic } from '#scripts/runtime/bundle.ts'
import { listFiles } from './list-files.ts'
import { markFiles } from './mark-files.ts'
import type { Release } from './new-release.ts'

/** Marks an export as one build, writes the lists of its files and its service worker, `sw.js`. */
export async function buildOffline(outDir: string, { id, builtAtMs }: Release): Promise<void> {
  await markFiles(outDir, id)
  const { app, pages, fixed } = await listFiles(outDir)
  await mkdir(join(outDir, 'offline'), { recursive: true })
  const [appList, pageList] = await Promise.all([writeList(outDir, 'app', app), writeList(outDir, 'pages', pages)])
  await writeWorker(outDir, { id, builtAtMs, fixed, appList, pageList })
}

/** What every device needs at once is precached with its hash: a worker of this build is installed whole or not at all. */
async function writeWorker(outDir: string, build: Build): Promise<void> {
  const draft = join(outDir, 'sw.draft.js')
  await writeFile(
    draft,
    await bundleClassic('lib/offline/worker/service-worker.ts', { define: { OFFLINE_BUILD: build } }),
  )
  const { warnings } = await injectManifest({
    swSrc: draft,
    swDest: join(outDir, 'sw.js'),
    globDirectory: outDir,
    globPatterns: ['offline.html'],
    manifestTransforms: [(manifest) => ({ manifest: manifest.map((entry) => withIntegrity(entry, outDir)) })],
  })
  await rm(draft)
  if (warnings.length > 0) throw new Error(warnings.join('\n'))
}

function withIntegrity<Entry extends { readonly url: string }>(entry: Entry, outDir: string): Entry {
  return { ...entry, integrity: hashOf(readFileSync(join(outDir, entry.url), 'utf8')) }
}

async function writeList(outDir: string, name: string, list: object): Promise<string> {
  const text = JSON.stringify(list)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  const path = `/offline/${name}-${hash}.json`
  await writeFile(join(outDir, path), text)
  return path
}
