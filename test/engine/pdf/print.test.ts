import { expect, test } from 'vitest'
import type { Sheets } from '../../../src/engine/layout/sheets.ts'
import { ask, attachedTo, inkOfPages, printed, sampleJson } from './printed.ts'

const pdf = await printed()

test('the same sheets give the same bytes', async () => {
  expect(await printed()).toEqual(pdf)
})

test('other readers find nothing wrong with the file', () => {
  const check = ask('qpdf', ['--check', 'FILE'], pdf)
  expect(check).toContain('No syntax or stream encoding errors found')
  expect(check).not.toMatch(/warning|error:/i)
  expect(ask('mutool', ['info', 'FILE'], pdf)).not.toMatch(/error|warning/i)
})

test('text comes out as it was set, in every script, each page in reading order', () => {
  const text = ask('pdftotext', ['FILE', '-'], pdf)
  expect(text).toContain('Ten more tables, To You')
  expect(text).toContain('Example Agency B.V. and')
  expect(text).toContain('Café Żółw')
  expect(text).toContain('열 테이블을 더 받습니다.')
  expect(text).toContain('−€19.50')
  expect(ask('mutool', ['draw', '-F', 'txt', 'FILE'], pdf)).toContain('열 테이블을 더 받습니다.')
})

test('every page carries ink', () => {
  const ink = inkOfPages(pdf, 3)
  expect(ink.map((dark) => dark > 600)).toEqual([true, true, true])
})

test('the agreement travels inside as its source', () => {
  expect(ask('pdfdetach', ['-list', 'FILE'], pdf)).toContain('agreement.json')
  expect(attachedTo(pdf)).toBe(sampleJson)
})

test('two fields stand ready to be signed', () => {
  const said = ask('pdfsig', ['FILE'], pdf)
  expect(said).toContain('Signature Field Name: agency')
  expect(said).toContain('Signature Field Name: client')
  expect(said.match(/not signed/g)).toHaveLength(2)
})

test('all dates are those of the agreement', () => {
  const said = ask('pdfinfo', ['FILE'], pdf)
  expect(said).toMatch(/CreationDate:\s+Tue Sep\s+1 00:00:00 2026 UTC/)
  expect(said).toMatch(/Title:\s+Ten tables: a scope <for tests> & more/)
  expect(said).toMatch(/Producer:\s+Ten Tables edition 0/)
})

function withoutDate(sheets: Sheets): Sheets {
  const { date, ...undated } = sheets
  expect(date).toBeDefined()
  return undated
}

test('the preview of an undated draft says no date anywhere, and reads without a fault', async () => {
  const undated = await printed(withoutDate)
  expect(ask('pdfinfo', ['FILE'], undated)).not.toMatch(/CreationDate|ModDate/)
  expect(ask('qpdf', ['--check', 'FILE'], undated)).not.toMatch(/warning|error:/i)
  const text = ask('qpdf', ['--qdf', '--object-streams=disable', 'FILE', '-'], undated)
  expect(text).not.toMatch(/ModDate|CreationDate|\(D:|CreateDate|ModifyDate|MetadataDate|undefinedT/)
})

test('a file ends with its mark and no byte after it', () => {
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/startxref\n\d+\n%%EOF$/)
})
