import { useState } from 'react'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import type { Choices, Settled } from '../../../../domain/differences/choices.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Acts, Button } from '../../../kit/Button.tsx'
import { RadioGroup } from '../../../kit/ChoiceGroups.tsx'
import { ErrorSummary } from '../../../kit/ErrorSummary.tsx'
import { CommentsOn } from '../../../steps/check/CommentsOn.tsx'
import { isSaidInNameOf } from '../../../../domain/differences/inNameOf.ts'
import type { Compared } from './LineItem.tsx'
import { LineList } from './LineList.tsx'
import { lineName } from './lineName.ts'
import type { Line } from '../../../../domain/differences/lines.ts'
import type { Return } from '../../../../domain/differences/returnOf.ts'
import { useSeenToEnd } from './useSeenToEnd.ts'
import { useTeller } from './useTeller.ts'

interface SettleLinesProps {
  readonly back: Return
  readonly compared: Compared
  /** For whom they are settled; absent where both parties do. */
  readonly side: Side | undefined
  readonly choices: Choices
  readonly onChoose: (choices: Choices) => void
  readonly onSettled: (choices: Choices) => void
}

/** Every line with its two ways, none chosen beforehand; all at once only for whoever has seen the last one. */
export function SettleLines({ back, compared, side, choices, onChoose, onSettled }: SettleLinesProps) {
  const t = useWords('returned')
  const { lines, theirs } = back
  const [attempt, setAttempt] = useState(0)
  const [all, setAll] = useState<{ readonly times: number; readonly told: 'allWhen' | 'allDone' | null }>(NOBODY)
  const { end, hasSeen } = useSeenToEnd()
  const errors = useUnsettled(lines, compared, attempt > 0 ? choices : null)
  const count = lines.length
  const settled = lines.filter(({ id }) => choices[id] !== undefined).length
  const takeAll = () => {
    if (!hasSeen) return setAll((before) => ({ ...before, told: 'allWhen' }))
    onChoose(Object.fromEntries(lines.map(({ id }) => [id, 'theirs'])))
    setAll(({ times }) => ({ times: times + 1, told: 'allDone' }))
  }
  const goOn = () => {
    setAttempt((before) => before + 1)
    if (settled === count) onSettled(choices)
  }
  const beneath = (line: Line) => (
    <>
      {side && isSaidInNameOf(side, line.difference, theirs) && <p>{t('note.mine')}</p>}
      <TakeOrKeep
        key={all.times}
        line={line}
        chosen={choices[line.id]}
        error={errors.some(({ field }) => field === line.id)}
        onChoose={(way) => onChoose({ ...choices, [line.id]: way })}
      />
      <CommentsOn path={line.difference.path} came={theirs.comments ?? []} />
    </>
  )
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <LineList {...{ lines, compared, beneath }} />
      <div ref={end} data-end-of-list />
      <p role="status">{count > 0 && t('act.settled', { count, settled: String(settled) })}</p>
      <Acts>
        <Button onClick={goOn}>{t('act.continue')}</Button>
        {count > 1 && (
          <Button look="secondary" aria-disabled={!hasSeen} onClick={takeAll}>
            {t('act.all')}
          </Button>
        )}
      </Acts>
      <p role="status">{all.told && t(`act.${all.told}`)}</p>
    </>
  )
}

const NOBODY = { times: 0, told: null }

interface TakeOrKeepProps {
  readonly line: Line
  readonly chosen: Settled | undefined
  readonly error: boolean
  readonly onChoose: (way: Settled) => void
}

function TakeOrKeep({ line: { id }, chosen, error, onChoose }: TakeOrKeepProps) {
  const t = useWords('returned')
  return (
    <div aria-describedby={`${id}-name`} role="group">
      <RadioGroup
        name={id}
        label={t('choose.legend')}
        inline
        error={error ? t('choose.legend') : undefined}
        defaultValue={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value === 'theirs' ? 'theirs' : 'mine')}
        options={(['theirs', 'mine'] as const).map((way) => ({ value: way, label: t(`choose.${way}`) }))}
      />
    </div>
  )
}

/** After a Continue that came too early: every line that nobody has settled, by its name. */
function useUnsettled(lines: readonly Line[], { before, after }: Compared, choices: Choices | null) {
  const t = useWords('returned')
  const teller = useTeller()
  const open = choices === null ? [] : lines.filter(({ id }) => choices[id] === undefined)
  return open.map(({ id, difference: { kind, path } }) => ({
    field: id,
    message: t('choose.missing', { name: lineName(teller, kind === 'removed' ? before : after, path) }),
  }))
}
