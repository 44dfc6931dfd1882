import { createHash } from 'node:crypto'
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Connect, Plugin } from 'vite'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown;charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain;charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
}

/** Below this a compressed file saves no packet on the wire. */
const worthwhileBytes = 1024

const kept = resolve('node_modules/.cache/ten-tables/compressed')

const kinds = [
  {
    ending: '.br',
    coding: 'br',
    squeeze: brotli,
  },
  { ending: '.gz', coding: 'gzip', squeeze: (bytes: Buffer) => gzipSync(bytes, { level: 9 }) },
]

/**
 * Quality 10 and 11 take several times as long for 1 to 2 % less. The window is no larger than the file: for the 278
 * packs of fonts the usual one costs 3.6 s, nearly all of it memory handed out and back; this one 0.17 s.
 */
function brotli(bytes: Buffer) {
  const window = Math.min(22, Math.max(10, Math.ceil(Math.log2(bytes.length))))
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } = constants
  return brotliCompressSync(bytes, {
    params: { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_SIZE_HINT]: bytes.length, [BROTLI_PARAM_LGWIN]: window },
  })
}

/**
 * Lays a .br and a .gz beside every file worth it at build time. The preview serves those as a host would, headers
 * and all.
 */
export function precompress(): Plugin {
  let folder = ''
  return {
    name: 'precompress',
    apply: (config, { command }) => command === 'serve' || !config.build?.ssr,
    configResolved: (config) => void (folder = resolve(config.root, config.build.outDir)),
    // Not `closeBundle`, which also runs after a build that failed and left no folder.
    writeBundle: { order: 'post', sequential: true, handler: () => compressAll(folder) },
    configurePreviewServer(server) {
      // Vite sends the headers with files only; a host sends them with everything.
      server.middlewares.use((_request, response, next) => {
        for (const [name, value] of Object.entries(server.config.preview.headers)) response.setHeader(name, value ?? '')
        next()
      })
      server.middlewares.use(serveCompressed(folder))
    },
  }
}

function compressAll(folder: string) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  mkdirSync(kept, { recursive: true })
  for (const entry of entries) {
    if (entry.isFile() && extname(entry.name) in types) compressOne(join(entry.parentPath, entry.name))
  }
}

function compressOne(path: string) {
  const bytes = readFileSync(path)
  if (bytes.length < worthwhileBytes) return
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  for (const { ending, squeeze } of kinds) {
    const before = join(kept, name + ending)
    if (!existsSync(before)) writeFileSync(before, squeeze(bytes))
    copyFileSync(before, path + ending)
  }
}

/** Answers with the compressed neighbour when the browser takes it; otherwise leaves the answer to the next in line. */
function serveCompressed(folder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = wanted(folder, request.url ?? '/')
    const accepted = request.headers['accept-encoding'] ?? ''
    const kind = kinds.find(({ ending, coding }) => accepted.includes(coding) && existsSync(path + ending))
    if (kind === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return next()
    const { size } = statSync(path + kind.ending)
    response.writeHead(200, {
      'Cache-Control': path.includes('/assets/') ? 'public,max-age=31536000,immutable' : 'no-cache',
      'Content-Encoding': kind.coding,
      'Content-Length': size,
      'Content-Type': types[extname(path)],
      Vary: 'Accept-Encoding',
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(path + kind.ending).pipe(response)
  }
}

/** The file that an address means; one that cannot be read, or leads out of the folder, means the folder itself. */
function wanted(folder: string, url: string) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`)
    return file.startsWith(folder) ? file : folder
  } catch {
    return folder
  }
}
