import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

export interface Host {
  readonly address: string
  /** From now on another text is served for a file: the host has a newer app. */
  readonly replace: (file: string, change: (text: string) => string) => Promise<void>
  readonly close: () => void
}

/** A host that knows nothing of the app: plain files under some path, no headers of its own, nothing compressed. */
export async function anyHost(folder: string): Promise<Host> {
  const newer = new Map<string, string>()
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname.replace(/^\/somewhere\//, '') || 'index.html'
    const content = newer.get(path) ?? (await readFile(join(folder, path)).catch(() => null))
    if (content === null) return void response.writeHead(404, { 'Content-Type': types['.txt'] }).end('Nothing here')
    response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' })
    response.end(content)
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/somewhere/`,
    replace: async (file, change) => void newer.set(file, change(await readFile(join(folder, file), 'utf8'))),
    close: () => void server.close(),
  }
}
