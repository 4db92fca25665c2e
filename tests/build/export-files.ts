import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const outDir = 'out'

/** Every page of the export as its path from the root, such as `en/questions/index.html`; frames are no pages. */
export function exportedPages(): string[] {
  return listFiles().filter((file) => file.endsWith('.html') && !file.startsWith('runtime/'))
}

export function listFiles(folder = outDir): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
  } catch {
    throw new Error(`There is no ${folder} to test; run npm run build (npm test does it by itself).`)
  }
}

export function readExported(file: string, folder = outDir): string {
  return readFileSync(join(folder, file), 'utf8')
}

export function brotliSize(text: string): number {
  return brotliCompressSync(text).length
}

export function gzipSize(text: string): number {
  return gzipSync(text).length
}

/** The scripts that a page loads by itself, each once. */
export function scriptsOf(html: string): string[] {
  const sources = [...html.matchAll(/<script\b(?![^>]*\bnomodule\b)[^>]*\ssrc="([^"]+)"/gi)].map(([, source]) => source)
  return [...new Set(sources)].map((source) => decodeURI(source.replace(/^\//, '').replace(/\?.*$/, '')))
}
