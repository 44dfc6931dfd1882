import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { builtApp } from '../../.ci/built.mjs'
import { freePort } from '../../.ci/ports.mjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headers } from '../../vite.config.ts'

let port = 0
let server: ChildProcess | undefined
let script = ''

beforeAll(async () => {
  port = await freePort()
  server = spawn(process.execPath, ['.ci/serve.mjs', await builtApp(), String(port)], { stdio: 'ignore' })
  // The front door itself is too short to lose half of it.
  script = /href="\.(\/assets\/start-[^"]+\.js)"/.exec(await firstPage())?.[1] ?? ''
}, 120_000)

afterAll(() => server?.kill())

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

async function ask(path: string, accept = ''): Promise<Answer> {
  const request = get({ port, host: '127.0.0.1', path, headers: { 'Accept-Encoding': accept } })
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) }
}

/** The server needs a moment before it listens. */
async function firstPage(tries = 100): Promise<string> {
  try {
    return (await ask('/')).body.toString()
  } catch (error) {
    if (tries === 0) throw error
    await new Promise((wake) => setTimeout(wake, 100))
    return firstPage(tries - 1)
  }
}

describe('the app as it is served', () => {
  test.each([
    ['the page', () => '/'],
    ['a script', () => script],
    ['what does not exist', () => '/nowhere'],
  ])('sends every header with %s, compressed or not', async (_what, path) => {
    for (const accept of ['', 'br']) {
      const { headers: sent } = await ask(path(), accept)
      for (const [name, value] of Object.entries(headers)) expect(sent[name.toLowerCase()]).toBe(value)
    }
  })

  test('comes compressed as the browser likes it, and is the same', async () => {
    const [plain, br, gzip] = await Promise.all([ask(script), ask(script, 'gzip, br'), ask(script, 'gzip')])
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(br.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript',
      vary: 'Accept-Encoding',
    })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect(br.body.length).toBeLessThan(plain.body.length / 2)
  })

  test('is kept for ever by name of its content, and the page itself never without asking', async () => {
    expect((await ask(script, 'br')).headers['cache-control']).toBe('public,max-age=31536000,immutable')
    expect((await ask('/', 'br')).headers['cache-control']).toBe('no-cache')
  })

  test.each(['/nowhere', '/%zz', '/assets/../../package.json', '/%2e%2e/%2e%2e/package.json'])(
    'has nothing at %s',
    async (path) => {
      expect((await ask(path, 'br')).status).toBeGreaterThanOrEqual(400)
    },
  )
})
