import { sides } from '../../../../domain/clauses/names.ts'
import type { Settler } from '../../../../domain/differences/choices.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { RadioGroup } from '../../../kit/ChoiceGroups.tsx'
import { PartyBadge } from '../../../kit/PartyBadge.tsx'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'

interface ForWhomProps {
  readonly said: Settler | undefined
  readonly onSay: (settler: Settler) => void
}

/** Asked where nothing tells: what counts as said, and by whom, hangs on it. It decides nothing beyond these lines. */
export function ForWhom({ said, onSay }: ForWhomProps) {
  const t = useWords('returned')
  const names = usePartyNames()
  const parties = sides.map((side) => ({ value: side, label: <PartyBadge kind={side}>{names[side]}</PartyBadge> }))
  return (
    <RadioGroup
      name="for-whom"
      label={t('whom.legend')}
      hint={t('whom.hint')}
      options={[...parties, { value: 'both', label: t('whom.both') }]}
      {...(said && { defaultValue: said })}
      onChange={({ target: { value } }) => onSay(sides.find((side) => side === value) ?? 'both')}
    />
  )
}
