import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface FaultyServer {
  /** `localhost` with the port. */
  readonly host: string
  /** What it answers from now on. */
  answer(listener: RequestListener): void
  close(): void
}

/** A server on a free port of this machine that answers as a test wants. */
export async function startFaultyServer(): Promise<FaultyServer> {
  let listener: RequestListener = (_request, response) => response.writeHead(404).end()
  const server: Server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*')
    listener(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `localhost:${port}`,
    answer: (next) => {
      listener = next
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
