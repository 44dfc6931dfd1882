import type { ComponentType } from 'react'
import { loadWords } from '../../i18n/speaking.ts'
import { UnknownStep } from '../draft/UnknownStep.tsx'
import { lazyPart } from '../lazyPart.tsx'

const PaperPage = lazyPart(async () => {
  const words = ['apart', 'verify'].map((name) => loadWords(name))
  const [part] = await Promise.all([import('./apart/PaperPage.tsx'), ...words])
  return part.PaperPage
})
const SendPage = withWords('send', async () => (await import('./send/SendPage.tsx')).SendPage)
const ReturnedPage = withWords('returned', async () => (await import('./returned/ReturnedPage.tsx')).ReturnedPage)
const ChangesPage = withWords('returned', async () => (await import('./returned/ChangesPage.tsx')).ChangesPage)
const ShortPage = withWords('arrive', async () => (await import('./short/ShortPage.tsx')).ShortPage)

/** A screen whose code and words are fetched together. */
function withWords(words: string, load: () => Promise<ComponentType<{ rest: string }>>) {
  return lazyPart(async () => (await Promise.all([load(), loadWords(words), loadWords('steps')]))[0])
}

/** The screens of a draft that goes to and fro between two machines, by the first part of their address. */
const pages: Readonly<Record<string, ComponentType<{ rest: string }>>> = {
  changes: ChangesPage,
  paper: PaperPage,
  returned: ReturnedPage,
  send: SendPage,
  short: ShortPage,
}

/** Hands over, looks through what came back, and the short way of whoever was asked: beside the questions. */
export function ExchangePages({ page, rest }: { page: string; rest: string }) {
  const Page = Object.hasOwn(pages, page) ? pages[page] : undefined
  return Page ? <Page rest={rest} /> : <UnknownStep />
}
