import { useDeferredValue, type ReactNode } from 'react'
import type { PlainLine, PlainPaper } from '../../../domain/paper/plain.ts'
import { useWords } from '../../i18n/useWords.ts'
import { PaperView } from '../../sheets/PaperView.tsx'
import type { MetFile } from './outcome.ts'

/** The terms of a paper that holds, as text: what was printed again to compare it. */
export function Terms({ file: { papers, plain, signatures } }: { file: MetFile }) {
  const t = useWords('verify')
  // The answer does not wait for pages of text, nor does a hand that is at work.
  const shown = useDeferredValue(papers, null)
  const words = useDeferredValue(plain, null)
  if (papers !== null)
    return (
      <Told>
        {shown?.map((paper) => (
          <PaperView
            key={paper.language}
            paper={paper}
            state={t('terms.state', { number: String(signatures.length) })}
          />
        ))}
      </Told>
    )
  return (
    plain && (
      <Told>
        {words?.map((paper) => (
          <PlainWords key={paper.language} paper={paper} />
        ))}
      </Told>
    )
  )
}

function Told({ children }: { children: ReactNode }) {
  const t = useWords('verify')
  return (
    <section className="verify-part">
      <h2>{t('terms.heading')}</h2>
      <p>{t('terms.text')}</p>
      <div className="verify-terms">{children}</div>
    </section>
  )
}

/** What an earlier release printed, in its own words and in its order; how it drew them, only its pages show. */
function PlainWords({ paper: { language, lines } }: { paper: PlainPaper }) {
  return (
    <article lang={language}>
      {lines.map((line, place) => (
        <PlainText key={place} line={line} />
      ))}
    </article>
  )
}

/** Headings begin one level below that of the part. */
function PlainText({ line: { rank, text } }: { line: PlainLine }) {
  if (rank === 0) return <p>{text}</p>
  if (rank === 1) return <h3>{text}</h3>
  return rank === 2 ? <h4>{text}</h4> : <h5>{text}</h5>
}
