import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer as overHttp, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as overTls } from 'node:https'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import { desk } from './papers.ts'

/** An address that other devices could open; a proxy leads there, and to this machine alone. */
export const ELSEWHERE = 'https://tables.example/app/'

export interface Elsewhere {
  /** What a WebKit is started with that shall find it; its certificate was made a moment ago, so nobody vouches for it. */
  readonly words: readonly string[]
  readonly close: () => void
}

/** Serves what stands at `served` under that address too, over TLS, with the headers that it has here. */
export async function serveElsewhere(served: string): Promise<Elsewhere> {
  const door = overTls(certificate(), (asked, answer) => passOn(asked, answer, served))
  const port = await portOf(door)
  const proxy = overHttp().on('connect', (_asked, caller: Socket) => couple(caller, connect(port, '127.0.0.1')))
  return {
    words: [`--proxy=http://127.0.0.1:${await portOf(proxy)}`, '--ignore-tls-errors'],
    close: () => [door, proxy].forEach((server) => void server.close()),
  }
}

function certificate() {
  const [key, cert] = [join(desk(), 'key.pem'), join(desk(), 'certificate.pem')]
  const { hostname } = new URL(ELSEWHERE)
  const made = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=${hostname}`
  const named = ['-addext', `subjectAltName=DNS:${hostname}`, '-keyout', key, '-out', cert]
  execFileSync('openssl', [...made.split(' '), ...named], { stdio: 'ignore' })
  return { key: readFileSync(key), cert: readFileSync(cert) }
}

function passOn(asked: IncomingMessage, answer: ServerResponse, served: string): void {
  const { host: _elsewhere, ...headers } = asked.headers
  const address = new URL(asked.url?.replace(/^\/app\//, './') ?? './', served)
  const inner = request(address, { method: asked.method, headers }, (found) => {
    answer.writeHead(found.statusCode ?? 502, found.headers)
    found.pipe(answer)
  })
  inner.on('error', () => answer.destroy())
  asked.pipe(inner)
}

function couple(caller: Socket, door: Socket): void {
  for (const [one, other] of [
    [caller, door],
    [door, caller],
  ] as const)
    one.on('error', () => other.destroy())
  caller.write('HTTP/1.1 200 OK\r\n\r\n')
  door.pipe(caller).pipe(door)
}

async function portOf(server: Server | ReturnType<typeof overTls>): Promise<number> {
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  return (server.address() as AddressInfo).port
}
