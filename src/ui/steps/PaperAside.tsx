import { Suspense, use, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { composeDraft, paperLanguages, type ClauseWords } from '../../actions/compose.ts'
import type { Draft, Path } from '../../domain/agreement/draft.ts'
import type { Owner } from '../../domain/agreement/scalars.ts'
import { catalogue } from '../i18n/catalogues.ts'
import { Beside } from '../kit/Beside.tsx'
import { PaperView } from '../sheets/PaperView.tsx'
import { useDraft } from './draftAtHand.ts'
import { useStepWords } from './words.ts'

interface PaperAsideProps {
  /** The answers that the question on screen writes, and whose they are. */
  paths: readonly Path[]
  by: Owner
  /** What the bar on a phone says is going on. */
  note: string
}

/** The paper in sight: beside the question when wide, one tap away on a phone; the line being answered is lit. */
export function PaperAside({ paths, by, note }: PaperAsideProps) {
  const t = useStepWords()
  return (
    <Beside label={t('paper.label')} openText={t('paper.open')} closeText={t('paper.close')} note={note}>
      <Suspense>
        <Written paths={paths} by={by} />
      </Suspense>
    </Beside>
  )
}

function Written({ paths, by }: Pick<PaperAsideProps, 'paths' | 'by'>) {
  const t = useStepWords()
  const { draft } = useDraft()
  // The paper follows a moment behind the keys, so that typing never waits for it.
  const shown = useDeferredValue(draft)
  const words = use(clauseWords(shown))
  const [paper] = useMemo(() => composeDraft(shown, words, false), [shown, words])
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => bringIntoView(frame.current), [paths])
  return (
    <div ref={frame}>
      <PaperView
        paper={paper}
        state={t('paper.state', { number: String(shown.revision) })}
        writing={{ paths, by, says: t('paper.writing') }}
      />
    </div>
  )
}

/** Scrolls the lit line into the middle of whatever the paper scrolls in; the page itself stays where it is. */
function bringIntoView(frame: HTMLElement | null): void {
  const lit = frame?.querySelector<HTMLElement>('[data-lit]')
  let scroller = frame?.parentElement
  while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement
  if (!lit || !scroller || scroller === document.documentElement || scroller === document.body) return
  const above = lit.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollTop += above - scroller.clientHeight / 3
}

const loaded = new Map<string, Promise<ClauseWords>>()

/** The words of the paper's languages; each set is fetched once, and again after it could not be had. */
export function clauseWords(draft: Draft): Promise<ClauseWords> {
  const languages = paperLanguages(draft)
  const key = languages.join()
  const words = loaded.get(key) ?? fetchWords(languages)
  loaded.set(key, words)
  words.catch(() => loaded.delete(key))
  return words
}

async function fetchWords(languages: ReturnType<typeof paperLanguages>): Promise<ClauseWords> {
  const sets = await Promise.all(languages.map(async (language) => [language, await catalogue(language, ['clauses'])] as const))
  return Object.fromEntries(sets)
}
