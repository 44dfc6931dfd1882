import { useEffect, useState } from 'react'
import { groupsOf } from '../../../domain/agreement/fingerprint.ts'
import { readClock } from '../../../domain/language/clock.ts'
import { writeDate } from '../../../domain/language/writeDate.ts'
import type { KeptMark, KeptPaper } from '../../../engine/drafts/kept.ts'
import { signedBefore } from '../../../engine/drafts/signedBefore.ts'
import { paperFileName } from '../../../engine/exchange/file.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { useDraft } from '../draftAtHand.ts'
import { HandedFile } from './HandedFile.tsx'
import styles from './Keep.module.css'

/** What was signed before a change: still here as it was signed, each by the number that the new paper says it replaces. */
export function SignedBefore() {
  const t = useWords('keep')
  const papers = usePapersBefore()
  if (papers === 'unread')
    return (
      <p role="status" className={styles.note}>
        {t('before.unread')}
      </p>
    )
  if (papers.length === 0) return null
  return (
    <section className={styles.more}>
      <h2>{t('before.heading')}</h2>
      <p className={styles.note}>{t('before.text')}</p>
      <ul className="bare">
        {papers.map((paper) => (
          <li key={paper.draftId} className={styles.offer}>
            <Before paper={paper} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function usePapersBefore(): readonly KeptPaper[] | 'unread' {
  const { draft, paper } = useDraft()
  const [papers, setPapers] = useState<readonly KeptPaper[] | 'unread'>([])
  useEffect(() => {
    let left = false
    const look = async () => {
      const found = await signedBefore(draft.id)
      if (!left) setPapers(found.ok ? found.value : 'unread')
    }
    void look()
    return () => void (left = true)
  }, [draft.id, paper])
  return papers
}

function Before({ paper: { content, bytes, marks } }: { paper: KeptPaper }) {
  const t = useWords('keep')
  const { draft } = useDraft()
  const { language } = useLanguage()
  const [first, ...others] = groupsOf(content)
  const last = marks?.at(-1)
  const when = last ? written(last, (date) => writeDate(date, language)) : '–'
  return (
    <>
      <p>{t('before.item', { when, fingerprint: [first, ...others].join(' ') })}</p>
      <HandedFile
        name={paperFileName(draft).replace(/\.pdf$/, `_${first}.pdf`)}
        content={bytes}
        type="application/pdf"
        look="secondary"
      >
        {t('before.take')}
      </HandedFile>
    </>
  )
}

function written({ at, offsetMinutes }: KeptMark, dated: (date: string) => string): string {
  const { date, time } = readClock(at, offsetMinutes)
  return `${dated(date)} ${time}`
}
