import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { grid } from './specimen.ts'

const dotsPerInch = 144
const dots = (grid.cell * dotsPerInch) / 72

/** How dark each cell of a specimen is, in fully black dots, as MuPDF renders it. */
export function inkByCell(pdf: Uint8Array, count: number): number[] {
  const { width, pixels } = render(pdf)
  const ink = Array.from({ length: count }, () => 0)
  for (const [at, pixel] of pixels.entries()) {
    const [row, column] = [Math.floor(Math.floor(at / width) / dots), Math.floor((at % width) / dots)]
    const cell = row * grid.columns + column
    if (cell < count) ink[cell]! += (255 - pixel) / 255
  }
  return ink
}

/** What poppler takes out of the page as text, without the blanks it puts between cells. */
export function textOf(pdf: Uint8Array): string {
  return withFile(pdf, (file) => execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })).replaceAll(
    /[ \n\f]/g,
    '',
  )
}

/** What poppler complains about while it reads the font program. */
export function complaints(pdf: Uint8Array): string {
  const command = `pdftoppm -r 36 "$0" "$0" 2>&1; exit 0`
  return withFile(pdf, (file) => execFileSync('/bin/sh', ['-c', command, file], { encoding: 'utf8' }))
}

function render(pdf: Uint8Array): { width: number; pixels: Uint8Array } {
  const picture = withFile(pdf, (file) => {
    execFileSync('mutool', ['draw', '-q', '-r', String(dotsPerInch), '-c', 'gray', '-o', `${file}.pgm`, file])
    return readFileSync(`${file}.pgm`)
  })
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'))
  if (head === null) throw new Error('Not the picture that mutool was asked for')
  return { width: Number(head[1]), pixels: picture.subarray(head[0].length) }
}

function withFile<T>(pdf: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'specimen-'))
  try {
    const file = join(folder, 'specimen.pdf')
    writeFileSync(file, pdf)
    return use(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
