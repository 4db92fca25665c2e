import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mapConcurrently } from '#lib/core/map-concurrently.ts'

/**
 * Writes the build's id into what does not name it yet: first in the head of every document, and as the first entry of
 * the languages' data files, where they are objects. Next itself writes it into the payloads.
 */
export async function markFiles(outDir: string, id: string): Promise<void> {
  const files = (await readdir(outDir, { recursive: true })).map((file) => file.replaceAll('\\', '/'))
  const documents = files.filter((file) => file.endsWith('.html') && !file.startsWith('runtime/'))
  const data = files.filter((file) => /^(?:en|zh)\/.+\.json$/.test(file))
  await mapConcurrently(documents, (file) => change(join(outDir, file), (html) => markDocument(html, id, file)))
  await mapConcurrently(data, (file) => change(join(outDir, file), (json) => markData(json, id)))
}

async function change(path: string, mend: (text: string) => string): Promise<void> {
  await writeFile(path, mend(await readFile(path, 'utf8')))
}

function markDocument(html: string, id: string, file: string): string {
  if (!html.includes('<head>')) throw new Error(`${file} has no <head> to put the build's id into.`)
  return html.replace('<head>', `<head><meta name="build" content="${id}"/>`)
}

function markData(json: string, id: string): string {
  return json.startsWith('{"') ? json.replace('{', `{"build":${JSON.stringify(id)},`) : json
}
