import { given } from '../../../domain/agreement/answer.ts'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { useWords } from '../../i18n/useWords.ts'
import { RadioGroup } from '../../kit/ChoiceGroups.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { useDraft } from '../draftAtHand.ts'
import { useStepWords } from '../words.ts'
import { channelIn } from './channel.ts'

const ways = ['any-way', 'this-way-only'] as const

/** Asked beneath a goal that names a channel: is it the channel that is wanted, or what should come of it? */
export function OtherWay() {
  const t = useWords('goal')
  const steps = useStepWords()
  const { draft, answer } = useDraft()
  const channel = channelOf(draft)
  if (channel === null) return null
  const answered = given(draft.goal?.otherWay)
  return (
    <Notice look="frame" role="status">
      <p>{t('otherWay.named', { channel })}</p>
      <RadioGroup
        name="goal/otherWay"
        label={steps('screen.goal.otherWay.title')}
        by="client"
        options={ways.map((value) => ({ value, label: steps(`choice.otherWay.${value}`) }))}
        {...(answered && { defaultValue: answered })}
        onChange={(event) => answer('goal.otherWay', event.target.value)}
      />
    </Notice>
  )
}

/** The first channel named in what hurts, in what is counted or in the brief. */
export function channelOf({ goal, problem }: Draft): string | null {
  const texts = [goal?.brief, goal?.metric, problem?.pain?.client, problem?.pain?.agency]
  for (const text of texts) {
    const channel = channelIn(given(text) ?? '')
    if (channel !== null) return channel
  }
  return null
}
