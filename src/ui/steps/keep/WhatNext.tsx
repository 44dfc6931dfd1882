import { Suspense, use, useMemo } from 'react'
import { calendarFile } from '../../../actions/calendarFile.ts'
import { composeDraft } from '../../../actions/compose.ts'
import { useWords } from '../../i18n/useWords.ts'
import { BlockView } from '../../sheets/BlockView.tsx'
import { useDraft } from '../draftAtHand.ts'
import { clauseWords } from '../clauseWords.ts'
import { HandedFile } from './HandedFile.tsx'
import styles from './Keep.module.css'

/** The dates of the agreement in their order, word for word as the paper lists them. */
export function WhatNext() {
  const t = useWords('keep')
  return (
    <section className={styles.next}>
      <h2>{t('next.heading')}</h2>
      <Suspense>
        <Dates />
      </Suspense>
    </section>
  )
}

function Dates() {
  const t = useWords('keep')
  const { draft } = useDraft()
  const words = use(clauseWords(draft))
  const [paper] = useMemo(() => composeDraft(draft, words, false), [draft, words])
  const dates = paper.sections.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'sign.next')
  if (dates?.kind !== 'list') return <p>{t('next.none')}</p>
  const { head: _head, ...list } = dates
  const file = calendarFile(draft, words)
  return (
    <>
      <div lang={paper.language}>
        <BlockView block={list} />
      </div>
      {file && (
        <HandedFile name={file.name} content={file.text} type="text/calendar" look="secondary">
          {t('next.calendar')}
        </HandedFile>
      )}
    </>
  )
}
