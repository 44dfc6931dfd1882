import { useEffect, useRef, useState } from 'react'
import { given } from '../../../domain/agreement/answer.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { optionLetter } from '../../../domain/clauses/names.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { useDraft, type Change } from '../draftAtHand.ts'
import { EntryActs } from '../entries/EntryActs.tsx'
import type { OpenEntry } from '../entries/EntryForm.tsx'
import { useContinue, type ScreenProps } from '../entries/screen.ts'
import { TakenOut } from '../entries/TakenOut.tsx'
import { usePlace } from '../entries/usePlace.ts'
import { useRemoved } from '../entries/useRemoved.ts'
import { WideScreen } from '../entries/WideScreen.tsx'
import { OptionCard } from './OptionCard.tsx'
import { OptionForm } from './OptionForm.tsx'
import styles from './Options.module.css'

/** What the agency can do: each way on a card of its own, in the order in which they were written down. */
export function OptionsScreen({ next, ...screen }: ScreenProps) {
  const t = useWords('money')
  const { draft } = useDraft()
  const { language } = useLanguage()
  const goOn = useContinue(next)
  const open = useRef<OpenEntry>(null)
  const { removed, remove, undo } = useRemoved()
  const [place, setPlace] = usePlace('options')
  const [closed, setClosed] = useState(0)
  const add = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (closed > 0) add.current?.focus()
  }, [closed])
  const close = () => {
    setPlace(null)
    setClosed(closed + 1)
  }
  const options = draft.options ?? []
  const nameAt = (index: number) =>
    options[index]?.name ?? t('options.letter', { letter: optionLetter({ language }, index) })
  return (
    <WideScreen
      {...screen}
      owners={[{ kind: 'agency', text: t('options.owner') }]}
      title={t('options.title')}
      hint={t('options.hint')}
      onContinue={() => {
        if (open.current?.save() !== false) goOn()
      }}
    >
      <p className="soft">{options.length === 0 ? t('options.none') : t('options.order')}</p>
      <div className={styles.options}>
        {options.map((option, index) => (
          <OptionCard
            key={option.id}
            option={option}
            place={index}
            foot={
              <EntryActs
                what={nameAt(index)}
                onChange={() => setPlace(index)}
                onRemove={() => remove(without(draft, index), nameAt(index), asItIs(draft))}
              />
            }
          />
        ))}
      </div>
      <TakenOut removed={removed} onUndo={undo} />
      {place === null ? (
        <Button ref={add} look="secondary" onClick={() => setPlace(options.length)}>
          {t('action.addOption')}
        </Button>
      ) : (
        <OptionForm key={`${options[place]?.id} ${place}`} place={place} onClose={close} ref={open} />
      )}
    </WideScreen>
  )
}

/** A choice of what is no longer there is a choice no longer. */
function without(draft: Draft, place: number): Change[] {
  const options = draft.options ?? []
  const choice = given(draft.choice)
  const rest = options.filter((_, index) => index !== place)
  const wasChosen = choice !== undefined && 'id' in choice.option && choice.option.id === options[place]?.id
  const changes: Change[] = [['options', rest.length === 0 ? undefined : rest]]
  return wasChosen ? [...changes, ['choice', undefined]] : changes
}

const asItIs = (draft: Draft): Change[] => [
  ['options', draft.options],
  ['choice', draft.choice],
]
