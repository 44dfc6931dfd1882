import type { ReactNode } from 'react'
import type { EarnedBack, WrittenOption } from '../../../actions/scribeMessages.ts'
import { given, isLeftOut, isOpen } from '../../../domain/agreement/answer.ts'
import type { AgencyOption } from '../../../domain/agreement/economics.ts'
import type { ReckonedCell } from '../../../domain/clauses/options/reckoned.ts'
import { optionLetter } from '../../../domain/clauses/names.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Blank } from '../../kit/Blank.tsx'
import { useDraft } from '../draftAtHand.ts'
import { useTelling } from '../scribeAtHand.ts'
import styles from './Options.module.css'

interface OptionCardProps {
  readonly option: AgencyOption
  readonly place: number
  /** What can be done with it: change and remove, or choose. The last row of every card. */
  readonly foot: ReactNode
}

/** One way to go. Every card has the same rows on the same lines, in the order of entry; none is marked. */
export function OptionCard({ option, place, foot }: OptionCardProps) {
  const t = useWords('money')
  const { language } = useLanguage()
  const { told, failed } = useTelling('options', useDraft().draft)
  const written = failed ? undefined : told?.byId[option.id]
  const id = `option-${option.id}`
  const seen = given(option.seenAfter)
  const rows: readonly (readonly [string, unknown, ReactNode])[] = [
    [t('option.what'), option.what, given(option.what)],
    [t('option.cost'), option.cost, <CostOf key="cost" cost={written?.cost} />],
    [t('option.effect', { units: told?.units ?? '' }), option.effect, <Range key="effect" cases={written?.effect} />],
    [t('option.even'), null, <BreakEvenOf key="even" even={written?.even} failed={failed} />],
    ...(told?.rows ?? []).map(
      ({ id, head }) => [head, null, <Reckoned key={id} cell={written?.reckoned?.[id]} failed={failed} />] as const,
    ),
    [t('option.adds'), option.clientAdds, given(option.clientAdds)],
    [t('option.seen'), option.seenAfter, seen === undefined ? null : t('option.weeks', { count: seen })],
    [t('option.notKnown'), option.notKnown, given(option.notKnown)],
  ]
  return (
    <article className={styles.option} aria-labelledby={id}>
      <h2 id={id}>
        <span className="soft">{t('options.letter', { letter: optionLetter({ language }, place) })}</span> {option.name}
      </h2>
      {rows.map(([name, answer, told]) => (
        <div key={name} className={styles.row}>
          <span className={styles.name}>{name}</span>
          <Told answer={answer}>{told}</Told>
        </div>
      ))}
      <div className={styles.foot}>{foot}</div>
    </article>
  )
}

/** What was answered; or that it is still open, or that nobody has written it. */
function Told({ answer, children }: { answer: unknown; children: ReactNode }) {
  const t = useWords('money')
  if (isLeftOut(answer)) return <span className="soft">{answer.leftOut.reason}</span>
  if (isOpen(answer)) return <Blank by="open">{t('option.open')}</Blank>
  if (answer === undefined) return <span className="soft">{t('option.unsaid')}</span>
  return <div>{children}</div>
}

function CostOf({ cost }: { cost: WrittenOption['cost'] | undefined }) {
  const t = useWords('money')
  if (!cost) return null
  return (
    <>
      <span className={styles.figure}>{cost.whole}</span>
      <p className="soft">{t('option.parts', cost)}</p>
    </>
  )
}

function Range({ cases }: { cases: WrittenOption['effect'] | undefined }) {
  const t = useWords('money')
  if (!cases) return null
  return (
    <dl className={styles.range}>
      {(['low', 'likely', 'high'] as const).map((name) => (
        <div key={name}>
          <dt>{t(`option.${name}`)}</dt>
          <dd>{cases[name]}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What the model says of this option, as it is printed. */
function Reckoned({ cell, failed }: { cell: ReckonedCell | undefined; failed: boolean }) {
  if (!cell) return <BreakEvenOf even="not-known" failed={failed} />
  return 'text' in cell ? cell.text : <Range cases={cell} />
}

function BreakEvenOf({ even, failed }: { even: EarnedBack | undefined; failed: boolean }) {
  const t = useWords('money')
  const app = useWords('app')
  if (failed) return <span className="soft">{app('part.title')}</span>
  if (even === undefined) return null
  if (even === 'not-known') return <span className="soft">{t('option.evenUnknown')}</span>
  return even === 'never' ? t('option.evenNever') : t('option.evenFrom', { units: even.from })
}
