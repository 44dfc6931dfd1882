import { lazy, Suspense, useState } from 'react'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { loadWords } from '../../i18n/speaking.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { useDraft } from '../draftAtHand.ts'
import styles from './Check.module.css'

/** Fetched by whoever looks at the pages before they are signed. */
const PagesNow = lazy(async () => {
  const [part] = await Promise.all([import('../sign/PagesNow.tsx'), loadWords('sign')])
  return { default: part.PagesNow }
})

/** The sheets themselves, made when somebody asks; gone once an answer changes, for then they would print otherwise. */
export function Pages() {
  const t = useWords('check')
  const { draft } = useDraft()
  const [asked, setAsked] = useState<Draft | null>(null)
  return (
    <section className={styles.part}>
      <Button look="secondary" onClick={() => setAsked(draft)}>
        {t('pages')}
      </Button>
      {asked === draft && (
        <Suspense>
          <PagesNow draft={asked} />
        </Suspense>
      )}
    </section>
  )
}
