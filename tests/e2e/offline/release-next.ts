import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf, inlineScripts } from '#scripts/content-security-policy.ts'
import { buildOffline } from '#scripts/offline/build-offline.ts'
import { newRelease } from '#scripts/offline/new-release.ts'

/** What pages of the second version say where the first says something else. */
export const [oldHeading, newHeading] = ['Be ready for the interview', 'Get ready for the interview'] as const

/**
 * Makes a copy of the export the next build: with an id of its own, a changed text, a changed catalogue, and scripts
 * under new names: some hold the id, and those that load them hold their names.
 */
export async function releaseNext(outDir: string): Promise<void> {
  const [, oldId = ''] =
    /name="build" content="([^"]+)"/.exec(readFileSync(join(outDir, 'en/index.html'), 'utf8')) ?? []
  const release = newRelease()
  rmSync(join(outDir, 'offline'), { recursive: true })
  rmSync(join(outDir, 'sw.js'))
  renameSync(join(outDir, '_next/static', oldId), join(outDir, '_next/static', release.id))
  const texts = filesIn(outDir).filter(
    (file) => /\.(?:html|txt|js|json|css)$/.test(file) && !file.startsWith('runtime/'),
  )
  const chunks = texts.filter((file) => /\/chunks\/[^/]+\.js$/.test(file))
  const renamed = chunks.map((file) => file.split('/').at(-1) as string)
  for (const file of texts) {
    const text = readFileSync(join(outDir, file), 'utf8')
    const changed = renamed.reduce((rest, name) => rest.replaceAll(name, `next${name}`), text)
    const mine = changed.replaceAll(oldId, release.id).replaceAll(oldHeading, newHeading)
    writeFileSync(join(outDir, file), withPolicy(withoutMark(mine, release.id), text))
  }
  for (const file of chunks) renameSync(join(outDir, file), join(outDir, file.replace(/([^/]+)$/, 'next$1')))
  const catalog = JSON.parse(readFileSync(join(outDir, 'catalog.json'), 'utf8'))
  writeFileSync(join(outDir, 'catalog.json'), JSON.stringify({ ...catalog, edition: release.id }))
  await buildOffline(outDir, release)
}

/** The build's last step puts it in. */
function withoutMark(text: string, id: string): string {
  return text.replace(`<meta name="build" content="${id}"/>`, '').replace(`"build":"${id}",`, '')
}

/** The policy names each inline script by its hash. */
function withPolicy(changed: string, before: string): string {
  if (!before.includes('Content-Security-Policy')) return changed
  const scripts = inlineScripts(changed)
  return inlineScripts(before).reduce(
    (html, script, index) => html.replace(hashOf(script), hashOf(scripts[index] ?? '')),
    changed,
  )
}

function filesIn(outDir: string): string[] {
  const entries = readdirSync(outDir, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(outDir.length + 1)
        .replaceAll('\\', '/'),
    )
}
