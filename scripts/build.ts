import { pathToFileURL } from 'node:url'
import { buildContent } from '#scripts/build-content.ts'
import { buildRuntime } from '#scripts/build-runtime.ts'
import { addPolicies } from '#scripts/content-security-policy.ts'
import { runTool } from '#scripts/run-tool.ts'
import { slimPages } from '#scripts/slim-flight.ts'

/**
 * `npm run build`: the workers, the rendered content, the static export in `outDir`, and a content security policy in
 * each page.
 */
export async function buildSite(outDir = 'out'): Promise<void> {
  await buildRuntime()
  await buildContent()
  await exportPages(outDir)
}

/** The export of what `buildRuntime` and `buildContent` made. */
export async function exportPages(outDir: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  await runTool('next', ['build'], { ...env, OUT_DIR: outDir })
  await slimPages(outDir)
  const pages = await addPolicies(outDir)
  process.stdout.write(`A content security policy was put into ${pages} pages.\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildSite()
