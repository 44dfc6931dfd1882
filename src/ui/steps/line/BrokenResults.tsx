import { useWords } from '../../i18n/useWords.ts'
import { RadioGroup } from '../../kit/ChoiceGroups.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { useDraft } from '../draftAtHand.ts'
import { brokenResults } from '../../../domain/agreement/promises.ts'

/** Results that nobody can owe any more: asked again, link by link, with nothing chosen beforehand. */
export function BrokenResults() {
  const t = useWords('line')
  const { draft, answer } = useDraft()
  const broken = brokenResults(draft.line)
  if (broken.length === 0) return null
  return (
    <Notice look="frame" heading={t('broken.title')}>
      <p>{t('broken.text')}</p>
      {broken.map((place) => (
        <RadioGroup
          key={draft.line?.stages?.[place]?.id}
          name={`owed-again-${place}`}
          label={draft.line?.stages?.[place]?.name}
          inline
          options={[
            { value: 'means', label: t('owed.means') },
            { value: 'nobody', label: t('owed.nobody') },
          ]}
          onChange={(event) => answer(`line.stages.${place}.owed`, event.target.value)}
        />
      ))}
    </Notice>
  )
}
