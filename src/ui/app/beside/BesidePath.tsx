import type { ComponentType } from 'react'
import { loadWords } from '../../i18n/speaking.ts'
import { ExamplePage } from '../example/ExamplePage.tsx'
import { lazyPart } from '../lazyPart.tsx'
import { UnknownAddress } from '../states/States.tsx'

const AboutPage = withWords('about', async () => (await import('../about/AboutPage.tsx')).AboutPage)
const GlossaryPage = withWords('glossary', async () => (await import('../glossary/GlossaryPage.tsx')).GlossaryPage)
const ArrivedPage = withWords('arrive', async () => (await import('./arrived/ArrivedPage.tsx')).ArrivedPage)
const DeskPage = withWords('desk', async () => (await import('./desk/DeskPage.tsx')).DeskPage)
const VerifyPage = withWords('verify', async () => (await import('../verify/VerifyPage.tsx')).VerifyPage)

/** A page whose code and words are fetched together. */
function withWords<Props extends object>(words: string, load: () => Promise<ComponentType<Props>>) {
  return lazyPart(async () => (await Promise.all([load(), loadWords(words)]))[0])
}

/** A link that carries something, of whatever version. */
const LINK = /^v\d{1,4}k?\./

/** The pages beside the drafts, by the parts of their address; none of them is needed to answer a question. */
export function BesidePath({ parts: [place, name, ...rest] }: { parts: readonly string[] }) {
  if (place === 'example' && name !== undefined && rest.length === 0) return <ExamplePage name={name} />
  if (name !== undefined) return <UnknownAddress />
  if (place === 'arrived' || LINK.test(place ?? '')) {
    return <ArrivedPage fragment={place === 'arrived' ? undefined : place} />
  }
  switch (place) {
    case 'about':
      return <AboutPage />
    case 'desk':
      return <DeskPage />
    case 'verify':
      return <VerifyPage />
    case 'glossary':
      return <GlossaryPage />
    default:
      return <UnknownAddress />
  }
}
