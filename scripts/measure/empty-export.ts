import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { runTool } from '#scripts/run-tool.ts'

const files: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'app/layout.jsx':
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>\n}\n',
  'app/page.jsx': 'export default function Page() {\n  return <p>Nothing</p>\n}\n',
}

/**
 * Builds the smallest site that the installed Next can export: what a page of it weighs is the floor of every page of
 * ours. Resolves with the folder of the export.
 */
export async function buildEmptyExport(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'app'), { recursive: true })
  const root = JSON.stringify(resolve('.'))
  const config = `export default { output: 'export', turbopack: { root: ${root} } }\n`
  for (const [name, text] of Object.entries({ ...files, 'next.config.js': config })) {
    await writeFile(join(folder, name), text)
  }
  await runTool('next', ['build', folder])
  return join(folder, 'out')
}
