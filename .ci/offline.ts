import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** What the browser asks for by itself, or never while the app runs; editions of the past only where a paper names one. */
const notKept = /^(sw\.js|\.vite\/|editions\/)|\.map$/

/**
 * Builds the service worker and tells it which files there are. Its own bytes change with any of them, and so the
 * browser sees that there is a newer app.
 */
export function offline(): Plugin {
  let publicDir = ''
  return {
    name: 'offline',
    enforce: 'post',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    configResolved: (config) => void (publicDir = config.publicDir),
    buildStart() {
      this.emitFile({ type: 'chunk', id: resolve('src/workers/serviceWorker.ts'), fileName: 'sw.js' })
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle['sw.js']
        if (worker?.type !== 'chunk') throw new Error('The service worker was not built')
        if (worker.imports.length > 0) throw new Error('The service worker must be one file that imports nothing')
        const built = Object.values(bundle).filter(({ fileName }) => !notKept.test(fileName))
        const laid = filesIn(publicDir)
          .filter((fileName) => !notKept.test(fileName))
          .map((fileName) => ({ fileName, source: readFileSync(join(publicDir, fileName)) }))
        // The fonts of the paper wait for a still moment; those of the screen belong to the app.
        const fonts = laid.filter(({ fileName }) => /^fonts\/(?!ui\/)/.test(fileName))
        const app = [...built.map(contentOf), ...laid.filter((file) => !fonts.includes(file))]
        const kept = { version: hashOf(app), fonts: hashOf(fonts), files: namesOf(app), fontFiles: namesOf(fonts) }
        worker.code = worker.code.replaceAll(/\bKEPT\b/g, 'k')
        worker.code = `{const k=${JSON.stringify(kept)};${worker.code}}`
      },
    },
  }
}

interface File {
  readonly fileName: string
  readonly source: string | Uint8Array
}

type Output = { fileName: string } & ({ type: 'chunk'; code: string } | { type: 'asset'; source: string | Uint8Array })

const contentOf = (file: Output): File => ({
  fileName: file.fileName,
  source: file.type === 'chunk' ? file.code : file.source,
})

const namesOf = (files: readonly File[]) => files.map(({ fileName }) => fileName).toSorted()

/** Twelve digits are enough to tell two builds apart. */
function hashOf(files: readonly File[]): string {
  const hash = createHash('sha256')
  for (const { fileName, source } of files.toSorted((one, other) => (one.fileName < other.fileName ? -1 : 1))) {
    hash.update(fileName).update('\0').update(source).update('\0')
  }
  return hash.digest('hex').slice(0, 12)
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/'),
  )
}
