import { given } from '../../../domain/agreement/answer.ts'
import { at } from '../../../domain/agreement/change.ts'
import type { Draft, Path } from '../../../domain/agreement/draft.ts'
import { useWords } from '../../i18n/useWords.ts'
import { RadioGroup } from '../../kit/ChoiceGroups.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { useDraft } from '../draftAtHand.ts'
import { useStepWords } from '../words.ts'
import { channelIn } from './channel.ts'

const ways = ['any-way', 'this-way-only'] as const

/** Asked beneath a goal that names a channel: is it the channel that is wanted, or what should come of it? */
export function OtherWay({ paths }: { paths: readonly Path[] }) {
  const t = useWords('goal')
  const steps = useStepWords()
  const { draft, answer } = useDraft()
  const channel = channelOf(draft, paths)
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

/** Where somebody says what they want: what hurts, what is counted, the brief. How it is counted may name anything. */
const wishes: ReadonlySet<Path> = new Set(['problem.pain.client', 'problem.pain.agency', 'goal.metric', 'goal.brief'])

/** The first channel named at one of these paths. */
export function channelOf(draft: Draft, paths: readonly Path[]): string | null {
  for (const path of paths.filter((each) => wishes.has(each))) {
    const text = at(draft, path)
    const channel = typeof text === 'string' ? channelIn(text) : null
    if (channel !== null) return channel
  }
  return null
}
