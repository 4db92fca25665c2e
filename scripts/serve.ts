import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import sirv from 'sirv'

/** Serves the export as a plain static host would. Resolves when the port is open; `port` 0 takes any free one. */
export function serveExport(outDir: string, port: number): Promise<{ server: Server; url: string }> {
  if (!existsSync(outDir)) throw new Error(`There is no ${outDir}/ yet; run npm run build first.`)
  const serve = sirv(outDir, { etag: true, extensions: ['html'], dev: false })
  const server = createServer((request, response) => serve(request, response, () => notFound(outDir, response)))
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(sentenceFor(error, port))))
    server.listen(port, () => {
      const address = server.address()
      const actual = typeof address === 'object' && address ? address.port : port
      resolve({ server, url: `http://localhost:${actual}` })
    })
  })
}

/** What a static host answers for an unknown address: the export's own page, with status 404. */
function notFound(outDir: string, response: ServerResponse): void {
  const file = join(outDir, '404.html')
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(existsSync(file) ? readFileSync(file) : 'Not found')
}

function sentenceFor(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${port + 1} npm start`
  if (error.code === 'EACCES')
    return `Port ${port} needs administrator rights. Choose one above 1023: PORT=3000 npm start`
  return `The site cannot be served on port ${port}: ${error.message}`
}

function portFromEnvironment(): number {
  const text = process.env.PORT ?? '3000'
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new Error(`PORT is "${text}"; it must be a whole number from 0 to 65535.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { url } = await serveExport('out', portFromEnvironment())
    process.stdout.write(`Prunewise is served at ${url}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
