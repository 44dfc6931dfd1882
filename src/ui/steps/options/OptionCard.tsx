import type { ReactNode } from 'react'
import { given, isLeftOut, isOpen } from '../../../domain/agreement/answer.ts'
import type { AgencyOption } from '../../../domain/agreement/economics.ts'
import { optionLetter } from '../../../domain/clauses/names.ts'
import type { Pen } from '../../../domain/clauses/pen.ts'
import { money as amountOf, number, roundedUp, unitName, units } from '../../../domain/clauses/write.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Blank } from '../../kit/Blank.tsx'
import { useTelling } from '../scribeAtHand.ts'
import styles from './Options.module.css'

interface OptionCardProps {
  readonly pen: Pen
  readonly option: AgencyOption
  readonly place: number
  /** What can be done with it: change and remove, or choose. The last row of every card. */
  readonly foot: ReactNode
}

/** One way to go. Every card has the same rows on the same lines, in the order of entry; none is marked. */
export function OptionCard({ pen, option, place, foot }: OptionCardProps) {
  const t = useWords('money')
  const id = `option-${option.id}`
  const seen = given(option.seenAfter)
  const rows: readonly (readonly [string, unknown, ReactNode])[] = [
    [t('option.what'), option.what, given(option.what)],
    [t('option.cost'), option.cost, <CostOf key="cost" pen={pen} option={option} />],
    [t('option.effect', { units: unitName(pen) }), option.effect, <EffectOf key="effect" pen={pen} option={option} />],
    [t('option.even'), null, <BreakEvenOf key="even" pen={pen} option={option} />],
    [t('option.adds'), option.clientAdds, given(option.clientAdds)],
    [t('option.seen'), option.seenAfter, seen === undefined ? null : t('option.weeks', { count: seen })],
    [t('option.notKnown'), option.notKnown, given(option.notKnown)],
  ]
  return (
    <article className={styles.option} aria-labelledby={id}>
      <h2 id={id}>
        <span className="soft">{t('options.letter', { letter: optionLetter(pen, place) })}</span> {option.name}
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

interface PartProps {
  readonly pen: Pen
  readonly option: AgencyOption
}

function CostOf({ pen, option }: PartProps) {
  const t = useWords('money')
  const cost = given(option.cost)
  if (!cost) return null
  const write = (minor: number) => amountOf(pen, minor)
  const { fee, media, production } = cost
  return (
    <>
      <span className={styles.figure}>{write(fee + media + production)}</span>
      <p className="soft">
        {t('option.parts', { fee: write(fee), media: write(media), production: write(production) })}
      </p>
    </>
  )
}

function EffectOf({ pen, option }: PartProps) {
  const t = useWords('money')
  const effect = given(option.effect)
  if (!effect) return null
  return (
    <dl className={styles.range}>
      {(['low', 'likely', 'high'] as const).map((name) => (
        <div key={name}>
          <dt>{t(`option.${name}`)}</dt>
          <dd>{number(pen, effect[name])}</dd>
        </div>
      ))}
    </dl>
  )
}

/** From which unit a day this option earns its cost back, by its own effect and the client's numbers. */
function BreakEvenOf({ pen, option }: PartProps) {
  const t = useWords('money')
  const app = useWords('app')
  const { told, failed } = useTelling('options', pen.draft)
  if (failed) return <span className="soft">{app('part.title')}</span>
  if (told === null) return null
  const perDay = told[option.id]
  if (perDay === undefined) return <span className="soft">{t('option.evenUnknown')}</span>
  if (perDay === null) return t('option.evenNever')
  return t('option.evenFrom', { units: units(pen, roundedUp(perDay)) })
}
