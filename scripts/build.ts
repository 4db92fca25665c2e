import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { buildContent } from '#scripts/build-content.ts'
import { buildRuntime } from '#scripts/build-runtime.ts'
import { addPolicies } from '#scripts/content-security-policy.ts'
import { buildOffline } from '#scripts/offline/build-offline.ts'
import { newRelease } from '#scripts/offline/new-release.ts'
import { writeOfflineDocument } from '#scripts/offline/offline-document.ts'
import { readPageHeads } from '#scripts/page-head.ts'
import { runTool } from '#scripts/run-tool.ts'
import { readSiteAddress } from '#scripts/site-address.ts'
import { writeSiteFiles } from '#scripts/site-files.ts'
import { slimPages } from '#scripts/slim-flight.ts'
import { makeSocialImages } from '#scripts/social-images/make-images.ts'

/**
 * `npm run build`: the workers, the rendered content, the static export in `outDir`, what makes it found, a content
 * security policy in each page, and the service worker, which knows all that came before.
 */
export async function buildSite(outDir = 'out'): Promise<void> {
  const { siteUrl, basePath } = readSiteAddress(process.env)
  Object.assign(process.env, { SITE_URL: siteUrl, BASE_PATH: basePath })
  await buildRuntime()
  await buildContent()
  await exportPages(outDir)
}

/** The export of what `buildRuntime` and `buildContent` made. */
export async function exportPages(outDir: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const release = newRelease()
  const folder = outDir === 'out' ? '' : outDir
  await keeping(['tsconfig.json', 'next-env.d.ts'], () =>
    runTool('next', ['build'], { ...env, OUT_DIR: folder, SITE_BUILD_ID: release.id }),
  )
  await slimPages(outDir)
  await makeFindable(outDir, process.env.SITE_URL ?? '')
  await writeOfflineDocument(outDir)
  const pages = await addPolicies(outDir)
  process.stdout.write(`A content security policy was put into ${pages} pages.\n`)
  await buildOffline(outDir, release)
}

/** Next writes the folder of its types into these files, for every folder that it builds into. */
async function keeping(files: readonly string[], work: () => Promise<void>): Promise<void> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => null)))
  await work()
  for (const [index, text] of texts.entries()) if (text !== null) await writeFile(files[index], text)
}

async function makeFindable(outDir: string, siteUrl: string): Promise<void> {
  const heads = siteUrl === '' ? [] : await readPageHeads(outDir)
  if (siteUrl !== '') await makeSocialImages(outDir, siteUrl, heads)
  await writeSiteFiles(outDir, siteUrl, heads)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildSite()
