import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

/** What a static host does with the address of a folder that has no slash at its end. */
export const hostKinds = {
  /** GitHub Pages, nginx, Apache. */
  redirects: 'sends to the address with a slash',
  /** Netlify, Cloudflare and others, as they may be set. */
  both: 'serves the page at both addresses',
  /** An object store with an index document. */
  slashOnly: 'knows only the address with a slash',
} as const

export type HostKind = keyof typeof hostKinds

const outDir = 'out-sub-path'
export const basePath = '/pruning'

interface Host {
  readonly origin: string
  /** Requests to addresses outside the sub-path. */
  readonly strays: readonly string[]
  readonly close: () => void
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

interface Answer {
  readonly status: number
  readonly file?: string
  readonly location?: string
}

/** A host of this kind on a free port, with the site under `/pruning` and nothing else on it. */
export async function startHost(kind: HostKind): Promise<Host> {
  if (!existsSync(outDir)) throw new Error(`There is no ${outDir}/; npm test builds it, as CONTRIBUTING.md says.`)
  const strays: string[] = []
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    const inside = pathname.startsWith(`${basePath}/`) || pathname === basePath
    if (!inside) strays.push(pathname)
    const { status, file, location } = inside ? answer(kind, decodeURI(pathname.slice(basePath.length))) : notFound
    const headers = { 'Content-Type': types[extname(file ?? '')] ?? 'application/octet-stream' }
    response.writeHead(status, location === undefined ? headers : { Location: basePath + location + search })
    response.end(file === undefined ? '' : readFileSync(join(outDir, file)))
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return { origin, strays, close: () => server.close() }
}

const notFound: Answer = { status: 404, file: '404.html' }

function answer(kind: HostKind, path: string): Answer {
  const file = join(outDir, path)
  if (path !== '' && !path.endsWith('/') && existsSync(file) && statSync(file).isFile())
    return { status: 200, file: path }
  const index = join(path, 'index.html')
  if (!existsSync(join(outDir, index))) return notFound
  if (path.endsWith('/') || kind === 'both') return { status: 200, file: index }
  return kind === 'redirects' ? { status: 301, location: `${path}/` } : notFound
}
