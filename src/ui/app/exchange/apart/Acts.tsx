import type { Draft } from '../../../../domain/agreement/draft.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Acts as ActsRow, Button, LinkButton } from '../../../kit/Button.tsx'
import { Checkbox } from '../../../kit/ChoiceGroups.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import type { Prospect } from './prospect.ts'
import type { Coming } from './useBrought.ts'
import { useSettling } from './useSettling.ts'

interface ActsProps {
  prospect: Prospect
  coming: Coming
  agreement: Draft
}

/** The way on: to sign, to keep, to settle, or to what lies here. */
export function Acts({ prospect, coming, agreement }: ActsProps) {
  const t = useWords('apart')
  const { ways } = useDraft()
  switch (prospect.kind) {
    case 'sign':
    case 'keep':
    case 'notYours':
      return (
        <ActsRow>
          <Button onClick={() => void coming.keep()}>{t(prospect.kind === 'sign' ? 'act.sign' : 'act.keep')}</Button>
        </ActsRow>
      )
    case 'differs':
    case 'otherPaper':
      return <Settle {...{ prospect, coming, agreement }} />
    default:
      return (
        <ActsRow>
          <LinkButton href={ways.step('keep')}>{t('act.see')}</LinkButton>
        </ActsRow>
      )
  }
}

/** Nothing is chosen beforehand: theirs as a whole, line by line, or nothing. */
function Settle({ prospect, coming, agreement }: ActsProps) {
  const t = useWords('apart')
  const { ways } = useDraft()
  const settling = useSettling(coming.met, agreement)
  const [first] = coming.met.marks
  const name = first ? (agreement.parties[first.party].signer?.name ?? '') : ''
  return (
    <section className="verify-part">
      <h2>{t('settle.heading')}</h2>
      <Checkbox
        id="agree"
        label={t('settle.agree')}
        checked={coming.hasRead}
        error={coming.errors.find(({ field }) => field === 'agree')?.message}
        onChange={(event) => coming.read(event.target.checked)}
      />
      <ActsRow>
        <Button onClick={coming.take}>{t(prospect.kind === 'differs' ? 'settle.take' : 'settle.theirs')}</Button>
        <LinkButton look="secondary" href={prospect.kind === 'differs' ? ways.hub : ways.step('keep')}>
          {t('settle.own')}
        </LinkButton>
      </ActsRow>
      {settling && (
        <>
          <p className="measure">{t('settle.anew', { name })}</p>
          <ActsRow>
            <Button look="plain" onClick={settling}>
              {t('settle.lines')}
            </Button>
          </ActsRow>
        </>
      )}
    </section>
  )
}
