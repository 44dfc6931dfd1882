import type { ReactNode } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import type { Look } from './outcome.ts'
import { Sign } from './Sign.tsx'

/** One question and its answer: by its sign, in a sentence, and in one of the three words. */
export function Row({ look, what, children }: { look: Look; what: string; children: ReactNode }) {
  const t = useWords('verify')
  return (
    <li>
      <Sign look={look} />
      <h3>{what}</h3>
      <p>{children}</p>
      <span className="verify-word">{t(`word.${look}`)}</span>
    </li>
  )
}
