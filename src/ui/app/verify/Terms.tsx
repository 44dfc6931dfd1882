import { useDeferredValue } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { PaperView } from '../../sheets/PaperView.tsx'
import type { MetFile } from './outcome.ts'

/** The terms of a paper that holds, as text: what was printed again to compare it. */
export function Terms({ file: { papers, signatures } }: { file: MetFile }) {
  const t = useWords('verify')
  // The answer does not wait for pages of text, nor does a hand that is at work.
  const shown = useDeferredValue(papers, null)
  if (papers === null) return null
  return (
    <section className="verify-part">
      <h2>{t('terms.heading')}</h2>
      <p>{t('terms.text')}</p>
      <div className="verify-terms">
        {shown?.map((paper) => (
          <PaperView
            key={paper.language}
            paper={paper}
            state={t('terms.state', { number: String(signatures.length) })}
          />
        ))}
      </div>
    </section>
  )
}
