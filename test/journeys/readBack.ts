import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { canonicalText } from '../../src/domain/agreement/canonical.ts'
import { readDraft } from '../../src/domain/agreement/parse.ts'
import type { Language } from '../../src/domain/language/languages.ts'
import { answers } from './answers.ts'
import { told } from './words.ts'

/** A field to sign in: its page, from 1, and its corners in points from the bottom left. */
interface Place {
  readonly page: number
  readonly rect: readonly [number, number, number, number]
}

/**
 * A paper that both have signed, read with what others made: poppler, qpdf and pdf.js. `draft` is the text that the
 * app saved of the same agreement.
 */
export async function readBack(pdf: Buffer, language: Language, draft: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ten-tables-'))
  const [signed, bare] = [join(folder, 'signed.pdf'), join(folder, 'bare.pdf')]
  writeFileSync(signed, pdf)
  writeFileSync(bare, beforeInk(pdf))
  try {
    readAloud(signed, language)
    readShape(signed)
    readAttached(signed, folder, draft)
    const { pages, fields } = await readTree(pdf, language)
    for (let page = 1; page <= pages; page += 1)
      expect(darkOn(signed, folder, page), `ink on page ${page}`).toBeGreaterThan(0)
    for (const field of fields) {
      expect(darkOn(signed, folder, field.page, field.rect)).toBeGreaterThan(
        darkOn(bare, folder, field.page, field.rect) + 50,
      )
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The print alone: a signature is written behind it, and nothing before changes. */
function beforeInk(pdf: Buffer): Buffer {
  const end = '%%EOF\n'
  return pdf.subarray(0, pdf.indexOf(end) + end.length)
}

/** The words and the tags as poppler tells them. */
function readAloud(file: string, language: Language): void {
  const { agency, client, pain, limits, option, reason } = answers[language]
  const written = [agency, client].flatMap(({ legalName, signer, title }) => [legalName, signer, title])
  const sentences = [...written, pain, limits.agency, limits.client, ...option, reason]
  const text = unbroken(ask('pdftotext', ['-layout', '-nopgbrk', file, '-']))
  for (const sentence of written) expect(text).toContain(unbroken(sentence))
  const info = ask('pdfinfo', [file])
  expect(info).toMatch(/^Tagged:\s+yes$/m)
  expect(info).toMatch(/^Title:\s+\S/m)
  const tree = ask('pdfinfo', ['-struct-text', file])
  for (const tag of ['Document', 'H1', 'H2', 'P', 'Table', 'TH', 'L', 'LBody', 'Figure', 'Form']) {
    expect(tree).toMatch(new RegExp(String.raw`^\s*${tag}\b`, 'm'))
  }
  const told = unbroken([...tree.matchAll(/^\s*"(.*)"$/gm)].map(([, words]) => words).join(''))
  for (const sentence of [...sentences, ...ownWords(language)]) expect(told).toContain(unbroken(sentence))
}

/** A few sentences that the paper says itself, in its own language. */
const ownWords = (language: Language) => [told(language, 'clauses', 'noGuarantee.statement')]

function readShape(file: string): void {
  expect(ask('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors found')
}

/** The agreement inside, taken out twice by others, is the one that the app saved. */
function readAttached(file: string, folder: string, draft: string): void {
  const out = join(folder, 'attached')
  ask('pdfdetach', ['-save', '1', '-o', out, file])
  const [attached, listed] = [readFileSync(out, 'utf8'), ask('qpdf', ['--list-attachments', file])]
  const name = /^(.+?) -> /m.exec(listed)?.[1] ?? ''
  expect(ask('qpdf', [`--show-attachment=${name}`, file])).toBe(attached)
  const read = readDraft(attached)
  expect(read.ok && canonicalText(read.value)).toBe(draft)
}

/** Language, tree and fields as pdf.js tells them. */
async function readTree(pdf: Buffer, language: Language): Promise<{ pages: number; fields: readonly Place[] }> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
  const { info } = await document.getMetadata()
  expect(info).toMatchObject({ Language: language })
  const fields: Place[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    expect((await page.getStructTree())?.children.length, `the tree of page ${number}`).toBeGreaterThan(0)
    for (const { fieldType, rect } of await page.getAnnotations()) {
      if (fieldType === 'Sig') fields.push({ page: number, rect: rect as Place['rect'] })
    }
  }
  expect(fields).toHaveLength(2)
  return { pages: document.numPages, fields }
}

const DOTS_PER_POINT = 2

/** Dark dots of a page, or of a part of it, as poppler paints it; the only judge who sees a glyph that is blank. */
function darkOn(file: string, folder: string, page: number, rect?: Place['rect']): number {
  const picture = join(folder, 'page')
  const height = Number(
    /^Page\s+\d+ size:\s+[\d.]+ x ([\d.]+)/m.exec(ask('pdfinfo', ['-f', `${page}`, '-l', `${page}`, file]))?.[1],
  )
  const [left, bottom, right, top] = rect ?? [0, 0, 0, 0]
  const part = rect ? { x: left, y: height - top, W: right - left, H: top - bottom } : {}
  const crop = Object.entries(part).flatMap(([name, points]) => [`-${name}`, `${Math.round(points * DOTS_PER_POINT)}`])
  ask('pdftoppm', [
    '-gray',
    '-singlefile',
    '-r',
    `${72 * DOTS_PER_POINT}`,
    '-f',
    `${page}`,
    '-l',
    `${page}`,
    ...crop,
    file,
    picture,
  ])
  const dots = readFileSync(`${picture}.pgm`)
  const head = /^P5\s+\d+\s+\d+\s+255\s/.exec(dots.subarray(0, 40).toString('latin1'))?.[0] ?? ''
  return dots.subarray(head.length).reduce((count, dot) => count + (dot < 128 ? 1 : 0), 0)
}

/** Without blanks and hyphens, since a line may break at any of them. */
const unbroken = (text: string) => text.normalize('NFC').replaceAll(/[\s\u00AD\u200B-]/g, '')

const ask = (tool: string, options: readonly string[]) =>
  execFileSync(tool, options, { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'pipe'] })
