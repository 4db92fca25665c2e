import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

interface Served {
  readonly url: string
  readonly close: () => Promise<void>
}

interface Body {
  readonly type: string
  readonly bytes: Buffer
  readonly encoding?: 'br' | 'gzip'
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}
const packed: ReadonlySet<string> = new Set(['.png', '.woff2', '.apkg'])
const largeBytes = 512 * 1024

/**
 * Serves an export as a static host with precompressed files does: brotli, else gzip, and hashed files cached for ever.
 * Each file is read and compressed when it is first asked for and then kept, so that only a first request waits for it.
 * `port` 0 takes any free one.
 */
export async function serveCompressed(outDir: string, port: number): Promise<Served> {
  const kept = new Map<string, Promise<Body>>()
  const server = createServer((request, response) => {
    answer(outDir, kept, request, response).catch((error: Error) => response.writeHead(500).end(error.message))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, resolve))
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  async function close(): Promise<void> {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url, close }
}

async function answer(
  outDir: string,
  kept: Map<string, Promise<Body>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const path = normalize(decodeURIComponent(pathname))
  const file = join(outDir, path.endsWith(sep) ? join(path, 'index.html') : path)
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) {
    response.writeHead(301, { Location: `${pathname}/${search}` }).end()
    return
  }
  const encoding = encodingFor(request.headers['accept-encoding'] ?? '')
  const body = await keep(kept, found ? file : join(outDir, '404.html'), encoding)
  response.writeHead(found ? 200 : 404, headersOf(pathname, body))
  response.end(request.method === 'HEAD' ? undefined : body.bytes)
}

function encodingFor(accepted: string): Body['encoding'] {
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined
}

function headersOf(pathname: string, { type, bytes, encoding }: Body): Record<string, string | number> {
  const hashed = pathname.includes('/_next/static/') || /\/runtime\/.*-[\w-]{8,}\.\w+$/.test(pathname)
  return {
    'Content-Type': type,
    'Content-Length': bytes.length,
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...(encoding && { 'Content-Encoding': encoding }),
  }
}

function keep(kept: Map<string, Promise<Body>>, file: string, encoding: Body['encoding']): Promise<Body> {
  const key = `${encoding} ${file}`
  const body = kept.get(key) ?? read(file, encoding)
  kept.set(key, body)
  return body
}

async function read(file: string, encoding: Body['encoding']): Promise<Body> {
  const bytes = await readFile(file)
  const type = types[extname(file)] ?? 'application/octet-stream'
  if (encoding === undefined || packed.has(extname(file))) return { type, bytes }
  return { type, encoding, bytes: await compress(bytes, encoding) }
}

/** Brotli at its best quality takes too long for the editor and tfjs. */
function compress(bytes: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(bytes, { level: 9 })
  const quality = bytes.length > largeBytes ? 9 : 11
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}
