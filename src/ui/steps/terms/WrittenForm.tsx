import type { MouseEvent } from 'react'
import type { Path } from '../../../domain/agreement/draft.ts'
import { formalLaw, lacksWrittenForm } from '../../../domain/agreement/writtenForm.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { useDraft } from '../draftAtHand.ts'

/** Copyright that passes only by ink: two ways on, each one press, and neither chosen for anybody. */
export function WrittenForm() {
  const t = useWords('plain')
  const { draft, answer } = useDraft()
  const law = formalLaw(draft)
  if (law === null || !lacksWrittenForm(draft)) return null
  const choose = (path: Path, value: string) => (event: MouseEvent<HTMLButtonElement>) => {
    // The notice goes; whoever pressed by keyboard stands at the answer that it was about.
    event.currentTarget.form?.querySelector<HTMLElement>('input:checked')?.focus()
    answer(path, value)
  }
  return (
    <Notice
      role="status"
      heading={t('writtenForm.title')}
      acts={
        <>
          <Button look="secondary" onClick={choose('terms.ownership.mode', 'licence')}>
            {t('writtenForm.licence')}
          </Button>
          <Button look="secondary" onClick={choose('terms.signing', 'paper')}>
            {t('writtenForm.paper')}
          </Button>
        </>
      }
    >
      <p>{t(`writtenForm.${law}`)}</p>
      <p>{t('writtenForm.until')}</p>
    </Notice>
  )
}
