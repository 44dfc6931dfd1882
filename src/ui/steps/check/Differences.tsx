import { isLeftOut, isOpen, settlement, type Blind } from '../../../domain/agreement/answer.ts'
import { at } from '../../../domain/agreement/change.ts'
import { useLanguage, useWords, type Words } from '../../i18n/useWords.ts'
import { RadioGroup } from '../../kit/ChoiceGroups.tsx'
import { asTyped, type Typing } from '../answers/typed.ts'
import { typingOf } from '../answers/useAnswers.ts'
import { useDraft } from '../draftAtHand.ts'
import { usePartyNames } from '../entries/partyNames.ts'
import styles from './Check.module.css'
import { ThirdWay } from './ThirdWay.tsx'

/** The questions that each party answered before seeing the other's words, and how their answers are written. */
export const BLIND = [
  { path: 'problem.pain', key: 'pain', kind: 'passage' },
  { path: 'problem.lastTime', key: 'lastTime', kind: 'passage' },
  { path: 'goal.levels.plan', key: 'plan', kind: 'quantity' },
  { path: 'economics.extra', key: 'extra', kind: 'range' },
] as const

/** Where the two see it differently: both answers level, and four ways on, none of them chosen beforehand. */
export function Differences() {
  const t = useWords('check')
  const { draft } = useDraft()
  const differing = BLIND.filter(({ path }) => {
    const question = at(draft, path) as Blind<unknown> | undefined
    if (question?.agency === undefined || question.client === undefined) return false
    return question.settled !== undefined || settlement(question).state === 'differs'
  })
  if (differing.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{t('differ.title')}</h2>
      <p>{t('differ.lead')}</p>
      {differing.map((question) => (
        <Difference key={question.path} question={question} />
      ))}
    </section>
  )
}

type Question = (typeof BLIND)[number]

function Difference({ question: { path, key, kind } }: { question: Question }) {
  const t = useWords('check')
  const { draft, answer } = useDraft()
  const { language } = useLanguage()
  const names = usePartyNames()
  const typing = typingOf(draft, language)
  const blind = at(draft, path) as Blind<unknown>
  const id = `differs-${key}`
  return (
    <section className={styles.difference} aria-labelledby={id}>
      <h3 id={id}>{t(`differ.${key}`)}</h3>
      <div className={styles.sides}>
        {(['agency', 'client'] as const).map((side) => (
          <p key={side} className={styles[side]}>
            <b>{names[side]}</b>
            <bdi>{shown(t, blind[side], kind, typing)}</bdi>
          </p>
        ))}
      </div>
      <RadioGroup
        name={`${path.replaceAll('.', '/')}/settled`}
        label={t('differ.ways')}
        defaultValue={blind.settled ?? ''}
        onChange={(event) => answer(`${path}.settled`, event.target.value)}
        options={[
          { value: 'agency', label: t('differ.take', { name: names.agency }) },
          { value: 'client', label: t('differ.take', { name: names.client }) },
          { value: 'other', label: t('differ.other') },
          { value: 'open', label: t('differ.open') },
        ]}
      />
      {blind.settled === 'other' && <ThirdWay path={path} kind={kind} typing={typing} />}
      <p aria-live="polite">{outcome()}</p>
    </section>
  )

  /** What the paper will say from now on. */
  function outcome(): string | null {
    const came = settlement(blind)
    if (blind.settled === undefined || came.state !== 'stands') return null
    return t('differ.says', { words: shown(t, came.answer, kind, typing) })
  }
}

function shown(t: Words<'check'>, value: unknown, kind: Question['kind'], typing: Typing): string {
  if (isLeftOut(value)) return t('differ.leftOut', { reason: value.leftOut.reason })
  if (isOpen(value)) return t('differ.stillOpen')
  if (kind === 'passage') return value as string
  const number = (thousandths: number) => String(asTyped(thousandths, { kind: 'quantity', unit: 'goal' }, typing))
  if (kind === 'quantity') return number(value as number)
  const { low, likely, high } = value as { low?: number; likely: number; high?: number }
  return [low, likely, high]
    .filter((each) => each !== undefined)
    .map(number)
    .join(' · ')
}
