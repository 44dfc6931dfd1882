import { useState } from 'react'
import { given, isOpen } from '../../../domain/agreement/answer.ts'
import type { Choice as Chosen } from '../../../domain/agreement/economics.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Choice } from '../../kit/Choice.tsx'
import { useDraft } from '../draftAtHand.ts'
import { PageErrors } from '../entries/PageErrors.tsx'
import { useContinue, type ScreenProps } from '../entries/screen.ts'
import { useScreenFor } from '../entries/useScreenFor.ts'
import { today } from '../entries/today.ts'
import { WideScreen } from '../entries/WideScreen.tsx'
import { ReckoningPanel } from '../money/ReckoningPanel.tsx'
import { ChoiceReason } from './ChoiceReason.tsx'
import { OptionCard } from './OptionCard.tsx'
import { useChoiceFaults } from './useChoiceFaults.ts'
import styles from './Options.module.css'

/** The client's choice among cards of equal form; none of them, and "I do not know yet", are answers too. */
export function ChoiceScreen({ next, here = 'options/choice', ...screen }: ScreenProps) {
  const t = useWords('money')
  const screenFor = useScreenFor(here)
  const goOn = useContinue(next)
  const { draft, answer, world, unparsed } = useDraft()
  const [attempt, setAttempt] = useState(0)
  const faults = useChoiceFaults()
  const { language } = useLanguage()
  const choice = given(draft.choice)
  const chosen = choice && ('id' in choice.option ? choice.option.id : 'none')
  const choose = (option: Chosen['option']) => {
    const by = choice?.by ?? draft.parties.client.signer?.name
    const reason = choice?.reason ?? (unparsed['choice/reason'] || undefined)
    answer('choice', { ...(reason && { reason }), ...(by && { by }), on: today(world), option })
  }
  const radio = { type: 'radio', name: 'choice' } as const
  return (
    <WideScreen
      {...screen}
      owners={[
        { kind: 'agency', text: t('options.owner') },
        { kind: 'client', text: t('options.chooser') },
      ]}
      title={t('choice.title')}
      hint={t('options.order')}
      onContinue={() => {
        if (faults.length > 0) setAttempt(attempt + 1)
        else goOn()
      }}
    >
      <PageErrors errors={attempt > 0 ? faults : []} attempt={attempt} />
      <fieldset>
        <legend className="unseen">{t('choice.legend')}</legend>
        {(draft.options ?? []).length === 0 && <p className="soft">{t('options.none')}</p>}
        <div className={styles.options}>
          {(draft.options ?? []).map((option, place) => (
            <OptionCard
              key={option.id}
              {...{ option, place }}
              foot={
                <Choice
                  {...radio}
                  id={`choice-${option.id}`}
                  label={t('choice.this')}
                  aria-describedby={`option-${option.id}`}
                  checked={chosen === option.id}
                  onChange={() => choose({ id: option.id })}
                />
              }
            />
          ))}
        </div>
        <Choice
          {...radio}
          id="choice-none"
          label={t('choice.none')}
          hint={t('choice.noneHint')}
          checked={chosen === 'none'}
          onChange={() => choose({ none: true })}
        />
        <Choice
          {...radio}
          id="choice-open"
          label={t('choice.open')}
          hint={t('choice.openHint')}
          checked={isOpen(draft.choice)}
          onChange={() => answer('choice', { open: { owner: 'client' } })}
        />
      </fieldset>
      {choice && <ChoiceReason key={`${chosen} ${language}`} choice={choice} faults={attempt > 0 ? faults : []} />}
      {choice && (
        <div className={styles.result}>
          <ReckoningPanel screenFor={screenFor} />
        </div>
      )}
    </WideScreen>
  )
}
