import { PDFString, type PDFRef } from 'pdf-lib'
import type { Language } from '../../domain/language/languages.ts'
import type { Sheets, TagNode } from '../layout/sheets.ts'
import { textString, type Objects } from './objects.ts'

/** What the file says about itself; every date in it is the agreement's own, never the day of printing. */
export interface Description {
  readonly title: string
  readonly subject: string
  readonly language: Language
  /** Every language of the paper, the document's own first. */
  readonly languages: readonly Language[]
  readonly producer: string
  /** The agreement's date (2026-09-01) at midnight UTC; a preview of an undated draft has none, rather than a false one. */
  readonly date?: string
}

export function describe(sheets: Sheets, producer: string): Description {
  const { title, description: subject, language, date } = sheets
  const languages = [...new Set([language, ...languagesIn(sheets.tree)])]
  return { title, subject, language, languages, producer, ...(date && { date }) }
}

function languagesIn(node: TagNode): Language[] {
  const below = node.children.flatMap((child) => ('tag' in child ? languagesIn(child) : []))
  return node.language ? [node.language, ...below] : below
}

/** The date as PDF writes it (ISO 32000-1, 7.9.4). */
export const pdfDate = (date: string): PDFString => PDFString.of(`D:${date.replaceAll('-', '')}000000Z`)

/** The information dictionary, which old readers show; it says what the metadata stream says. */
export function addInfo(objects: Objects, { title, subject, producer, date }: Description): PDFRef {
  return objects.put({
    Title: textString(title),
    Subject: textString(subject),
    Producer: textString(producer),
    ...(date && { CreationDate: pdfDate(date), ModDate: pdfDate(date) }),
  })
}
