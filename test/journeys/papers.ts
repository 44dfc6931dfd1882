import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalText } from '../../src/domain/agreement/canonical.ts'
import type { Draft } from '../../src/domain/agreement/draft.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A place on the disk for one journey's files. */
export const desk = () => mkdtempSync(join(tmpdir(), 'ten-tables-'))

/** The draft as the file that somebody would send. */
export function saved(draft: Draft, folder: string): string {
  const file = join(folder, 'draft.tentables.json')
  writeFileSync(file, canonicalText(draft))
  return file
}

/** What the terminal prints from a file: the paper before anybody signed. */
export function printedInNode(file: string, folder: string): Buffer {
  const paper = join(folder, 'node.pdf')
  execFileSync(process.execPath, [join(root, '.ci/tables.mjs'), 'print', file, '--out', paper], { cwd: root })
  return readFileSync(paper)
}

/** The same, signed by both with keys made for the occasion: new ones each time. */
export function signedInNode(file: string, folder: string): Buffer {
  const paper = join(folder, 'signed.pdf')
  execFileSync(process.execPath, [join(root, '.ci/tables.mjs'), 'print', file, '--out', paper, '--sign'], { cwd: root })
  return readFileSync(paper)
}

/** The words of a PDF, as poppler reads them. */
export const wordsOf = (file: string) => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })

/** What qpdf says of a file's shape; it exits 0 whatever it finds, so its words count. */
export const shapeOf = (file: string) => execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })

/** What poppler says of a file's signatures; it exits 0 whatever it finds, so its words count. */
export function saidBySealJudge(file: string): string {
  const certificates = `sql:${desk()}`
  execFileSync('certutil', ['-N', '-d', certificates, '--empty-password'])
  return execFileSync('pdfsig', ['-nssdir', certificates, file], { encoding: 'utf8' })
}

/** What the terminal says that a paper proves. */
export const verifiedInNode = (file: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, [join(root, '.ci/tables.mjs'), 'verify', file], { cwd: root, encoding: 'utf8' }),
  )
