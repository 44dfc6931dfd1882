import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { loadFonts, type Fonts } from '../../../src/engine/layout/fonts/fonts.ts'
import type { Sheets } from '../../../src/engine/layout/sheets.ts'
import { print } from '../../../src/engine/pdf/print.ts'
import { fetchPack } from '../layout/fonts/fetchPack.ts'
import { samplePaper, sampleText } from './samplePaper.ts'

// Other people's readers take as long as the machine is busy; no test here judges by the clock.
vi.setConfig({ testTimeout: 120_000 })

/** What travels in the sample; any text does for the printer. */
export const sampleJson = JSON.stringify({ title: 'Ten tables', note: 'żółw 열' })
export const attachment = { bytes: new TextEncoder().encode(sampleJson), edition: 0 }

export async function sampleFonts(more = ''): Promise<Fonts> {
  const loaded = await loadFonts({ regular: sampleText + more, semibold: sampleText + more }, fetchPack)
  if (!loaded.ok) throw new Error(`${loaded.error.file} is ${loaded.error.code}`)
  return loaded.value
}

/** The sample, or a variation of it, as a file. */
export async function printed(vary: (sheets: Sheets) => Sheets = (sheets) => sheets): Promise<Uint8Array> {
  const fonts = await sampleFonts()
  return print(vary(samplePaper(fonts)), fonts, attachment)
}

/**
 * Runs a reader of other people's making over the file: `arguments` with `FILE` where the file goes. Answers what it
 * said on both channels; their exit codes are not to be relied on (qpdf and mutool answer 0 whatever they find).
 */
export function ask(tool: string, options: readonly string[], pdf: Uint8Array): string {
  return withFolder((folder) => {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    const given = options.map((option) => option.replace('FILE', file))
    const command = `"$0" "$@" 2>&1; exit 0`
    return execFileSync('/bin/sh', ['-c', command, tool, ...given], { encoding: 'utf8', maxBuffer: 1 << 26 })
  })
}

/** The text of the one file inside, taken out by poppler. */
export function attachedTo(pdf: Uint8Array): string {
  return withFolder((folder) => {
    writeFileSync(join(folder, 'paper.pdf'), pdf)
    execFileSync('pdfdetach', ['-save', '1', '-o', join(folder, 'out'), join(folder, 'paper.pdf')])
    return readFileSync(join(folder, 'out'), 'utf8')
  })
}

/** Dark pixels of each page at 72 dots per inch: the only judge that sees glyphs which print blank. */
export function inkOfPages(pdf: Uint8Array, pages: number): number[] {
  return withFolder((folder) => {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    execFileSync('pdftoppm', ['-gray', '-r', '72', file, join(folder, 'page')])
    const width = String(pages).length
    return Array.from({ length: pages }, (_, page) =>
      darkIn(readFileSync(join(folder, `page-${String(page + 1).padStart(width, '0')}.pgm`))),
    )
  })
}

/** A PGM is a head of three lines and one byte for each pixel. */
function darkIn(pgm: Buffer): number {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'))
  if (!head) throw new Error('Not the picture that pdftoppm was asked for')
  return pgm.subarray(head[0].length).reduce((count, pixel) => count + (pixel < 128 ? 1 : 0), 0)
}

function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'))
  try {
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
