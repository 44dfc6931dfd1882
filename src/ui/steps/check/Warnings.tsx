import { useState } from 'react'
import type { KeptWarning } from '../../../domain/agreement/draft.ts'
import { LINE_LENGTH } from '../../../domain/agreement/scalars.ts'
import { readPassage } from '../../../domain/language/text.ts'
import type { ReckoningFlag } from '../../../domain/money/reckon.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { RadioGroup } from '../../kit/ChoiceGroups.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { useDraft } from '../draftAtHand.ts'
import { newEntryId } from '../entries/today.ts'
import { usePartyNames } from '../entries/partyNames.ts'
import styles from './Check.module.css'

/** What the figures say that both should see: mend it at its question, or keep it with a reason that is printed. */
export function Warnings({ flags }: { flags: readonly ReckoningFlag[] }) {
  const t = useWords('check')
  const { draft, answer, ways } = useDraft()
  const kept = draft.kept ?? []
  const names = usePartyNames()
  const unkept = flags.filter((flag) => !kept.some(({ code }) => code === flag))
  const put = (next: readonly KeptWarning[]) => answer('kept', next.length === 0 ? undefined : next)
  if (unkept.length + kept.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{t('warning.title')}</h2>
      <p>{t('warning.lead')}</p>
      {unkept.map((flag) => (
        <div key={flag} className={styles.warning}>
          <p>{t(`flag.${flag}`)}</p>
          <a href={ways.step('money', 'ceiling')}>{t('warning.mend')}</a>
          <Keep flag={flag} onKeep={(entry) => put([...kept, entry])} />
        </div>
      ))}
      {kept.map((entry, index) => (
        <div key={entry.id} className={styles.warning}>
          <p>{flagWords(entry.code)}</p>
          <p className={styles[entry.by]}>
            <b>{t('warning.keptBy', { name: names[entry.by] })}</b> <bdi>{entry.reason}</bdi>
          </p>
          <Button look="plain" onClick={() => put(kept.toSpliced(index, 1))}>
            {t('warning.letGo')}
          </Button>
        </div>
      ))}
    </section>
  )

  function flagWords(code: string): string {
    const flag = FLAGS.find((known) => known === code)
    return flag ? t(`flag.${flag}`) : t('flag.wording')
  }
}

const FLAGS: readonly ReckoningFlag[] = ['over-capacity', 'cost-above-cap', 'ceiling-breached-at-target', 'ceiling-breached-at-likely', 'target-outside-range', 'never-breaks-even', 'no-range']

function Keep({ flag, onKeep }: { flag: ReckoningFlag; onKeep: (entry: KeptWarning) => void }) {
  const t = useWords('check')
  const { world } = useDraft()
  const names = usePartyNames()
  const [by, setBy] = useState<KeptWarning['by'] | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const read = readPassage(reason.trim(), 4 * LINE_LENGTH)
  const said = read.ok && read.value.text !== ''
  return (
    <details>
      <summary>{t('warning.keep')}</summary>
      <RadioGroup
        name={`${flag}-by`}
        label={t('warning.who')}
        inline
        error={tried && by === null ? t('warning.whoMissing') : undefined}
        options={(['agency', 'client'] as const).map((side) => ({ value: side, label: names[side] }))}
        onChange={async (event: { target: { value: string } }) => setBy(event.target.value as KeptWarning['by'])}
        onBlur={async () => undefined}
        ref={() => undefined}
      />
      <TextArea
        id={`${flag}-reason`}
        label={t('warning.reason')}
        rows={2}
        value={reason}
        error={tried && !said ? t('warning.reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button
        look="secondary"
        onClick={() => {
          setTried(true)
          if (by !== null && said) onKeep({ id: newEntryId(world), code: flag, path: 'economics', by, reason: read.value.text })
        }}
      >
        {t('warning.keepIt')}
      </Button>
    </details>
  )
}
