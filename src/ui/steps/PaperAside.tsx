import { useEffect, useRef } from 'react'
import type { Path } from '../../domain/agreement/draft.ts'
import type { Owner } from '../../domain/agreement/scalars.ts'
import { Beside } from '../kit/Beside.tsx'
import { PaperView } from '../sheets/PaperView.tsx'
import { useDraft } from './draftAtHand.ts'
import { useTold } from './scribeAtHand.ts'
import type { StepId } from './screen.ts'
import { useStepWords } from './words.ts'

interface PaperAsideProps {
  /** The step that asks; its own section of the paper is shown first. */
  step: StepId
  /** The answers that the question on screen writes, and whose they are. */
  paths: readonly Path[]
  by: Owner
  /** What the bar on a phone says is going on. */
  note: string
}

/** The paper in sight: beside the question when wide, one tap away on a phone; the line being answered is lit. */
export function PaperAside({ step, paths, by, note }: PaperAsideProps) {
  const t = useStepWords()
  return (
    <Beside label={t('paper.label')} openText={t('paper.open')} closeText={t('paper.close')} note={note}>
      <Written {...{ step, paths, by }} />
    </Beside>
  )
}

function Written({ step, paths, by }: Pick<PaperAsideProps, 'step' | 'paths' | 'by'>) {
  const t = useStepWords()
  const { draft } = useDraft()
  const told = useTold(draft)
  const frame = useRef<HTMLDivElement>(null)
  const isThere = told !== null
  // By what they say, not by the list that holds them: it is made anew at every key, and looking for the line costs a layout.
  const asked = paths.join(' ')
  useEffect(() => bringIntoView(frame.current, step), [asked, step, isThere])
  if (!told) return null
  return (
    <div ref={frame}>
      <PaperView
        paper={told.papers[0]}
        state={t('paper.state', { number: String(draft.revision) })}
        writing={{ paths, by, says: t('paper.writing') }}
      />
    </div>
  )
}

/** Scrolls the lit line into the middle of whatever the paper scrolls in; the page itself stays where it is. */
function bringIntoView(frame: HTMLElement | null, step: StepId): void {
  const lit = mostOwn(frame, step)
  let scroller = frame?.parentElement
  while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement
  if (!lit || !scroller || scroller === document.documentElement || scroller === document.body) return
  const above = lit.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollTop += above - scroller.clientHeight / 3
}

/**
 * Of the lit lines the one in the step's own section that prints the fewest other answers: the question's own, not a
 * sum that it goes into.
 */
function mostOwn(frame: HTMLElement | null, step: StepId): HTMLElement | undefined {
  const litIn = (where: string) => [...(frame?.querySelectorAll<HTMLElement>(`${where} [data-lit]`) ?? [])]
  const [own, all] = [litIn(`[data-section='${step}']`), litIn('')]
  const lit = own.length > 0 ? own : all
  return lit.toSorted((one, other) => Number(one.dataset['lit']) - Number(other.dataset['lit']))[0]
}
