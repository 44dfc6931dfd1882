import { Suspense } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Page } from '../../kit/Page.tsx'
import { Shell } from '../Shell.tsx'
import { Mine } from './Mine.tsx'
import { Notes } from './Notes.tsx'
import { Poster } from './Poster.tsx'
import { Ways } from './Ways.tsx'

/** The first screen: what this is, how long it takes, every way to begin, and what already lies on this desk. */
export function StartPage({ arrivals }: { arrivals: number }) {
  const t = useWords('app')
  return (
    <Shell arrivals={arrivals}>
      <Page>
        <Poster title={t('start.title')} />
        <Ways />
        <Suspense fallback={null}>
          <Mine />
        </Suspense>
        <Notes />
      </Page>
    </Shell>
  )
}
