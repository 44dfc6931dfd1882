import { Suspense } from 'react'
import { loadWords } from '../../i18n/speaking.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Page } from '../../kit/Page.tsx'
import { lazyPart } from '../lazyPart.tsx'
import { Notes } from './Notes.tsx'
import { Poster } from './Poster.tsx'
import { Ways } from './Ways.tsx'

const Mine = lazyPart(async () => {
  const [part] = await Promise.all([import('./Mine.tsx'), loadWords('desk')])
  return part.Mine
})

/** The first screen: what this is, how long it takes, every way to begin, and what already lies on this desk. */
export function StartPage() {
  const t = useWords('app')
  return (
    <Page>
      <Poster title={t('start.title')} />
      <Ways />
      <Suspense fallback={null}>
        <Mine />
      </Suspense>
      <Notes />
    </Page>
  )
}
