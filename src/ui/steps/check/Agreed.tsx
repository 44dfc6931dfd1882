import { SECTIONS, type SectionId } from '../../../domain/agreement/draft.ts'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Choice } from '../../kit/Choice.tsx'
import { useDraft } from '../draftAtHand.ts'
import { usePartyNames } from '../entries/partyNames.ts'
import styles from './Check.module.css'

/**
 * Section by section, each party says that it agrees to the words as they stand. Nothing is ticked beforehand; on a
 * machine that speaks for one party the other's word is only told.
 */
export function Agreed() {
  const t = useWords('check')
  const returned = useWords('returned')
  const app = useWords('app')
  const { draft, answer, ways, earlier } = useDraft()
  const names = usePartyNames()
  const own = earlier.exchange?.side
  const agreed = draft.agreed ?? []
  const has = (section: SectionId, by: Side) => agreed.some((entry) => entry.section === section && entry.by === by)
  const toggle = (section: SectionId, by: Side) => {
    const without = agreed.filter((entry) => entry.section !== section || entry.by !== by)
    const next = has(section, by) ? without : [...without, { section, by }]
    answer('agreed', next.length === 0 ? undefined : next)
  }
  const saidBy = (section: SectionId, side: Side) =>
    returned(has(section, side) ? 'agreed.said' : 'agreed.notYet', { name: names[side] })
  return (
    <section className={styles.part}>
      <h2>{t('agreed.title')}</h2>
      <p>{t('agreed.lead')}</p>
      {SECTIONS.map((section) => (
        <fieldset key={section} className={styles.agreed}>
          <legend>{app(`step.${section}.name`)}</legend>
          {(['agency', 'client'] as const).map((side) =>
            own === undefined || own === side ? (
              <Choice
                key={side}
                type="checkbox"
                id={`agreed-${section}-${side}`}
                label={names[side]}
                checked={has(section, side)}
                onChange={() => toggle(section, side)}
              />
            ) : (
              <p key={side}>{saidBy(section, side)}</p>
            ),
          )}
        </fieldset>
      ))}
      <p>{returned('agreed.not')}</p>
      <p>
        <a href={`${ways.hub}/send/decline`}>{returned('agreed.decline')}</a>
      </p>
    </section>
  )
}
