import { useState } from 'react'
import { sides, otherSide } from '../../../../domain/clauses/names.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../kit/Button.tsx'
import { RadioGroup } from '../../../kit/ChoiceGroups.tsx'
import { PartyBadge } from '../../../kit/PartyBadge.tsx'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import type { Speaker } from './useSpeaker.ts'

/** For whom this device hands over: said where it is known, asked where both work on it, mended where it was a slip. */
export function Who({ speaker }: { speaker: Speaker }) {
  const t = useWords('send')
  const names = usePartyNames()
  const [isAsked, setIsAsked] = useState(speaker.fixed === null)
  const { side, fixed, choose } = speaker
  if (isAsked || side === null)
    return (
      <RadioGroup
        name="who"
        label={t('who.legend')}
        hint={t('who.hint')}
        options={sides.map((each) => ({
          value: each,
          label: t(`who.${each}`, { from: names[each], to: names[otherSide(each)] }),
        }))}
        {...(side && { defaultValue: side })}
        onChange={({ target }) => choose(target.value === 'agency' ? 'agency' : 'client')}
      />
    )
  return (
    <p className="send-speaks">
      <PartyBadge kind={side}>{t('who.fixed', { name: names[side] })}</PartyBadge>
      {fixed?.mayChange && (
        <Button look="plain" onClick={() => setIsAsked(true)}>
          {t('who.change.action')}
        </Button>
      )}
    </p>
  )
}
