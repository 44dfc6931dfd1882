import { useEffect } from 'react'
import type { Draft } from '../../../domain/agreement/draft.ts'
import { inCurrency, largestAmount, sameNumber } from '../../../domain/agreement/otherCurrency.ts'
import { writeMoney } from '../../../domain/language/writeMoney.ts'
import type { Currency } from '../../../domain/money/currency.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { useDraft, type Change } from '../draftAtHand.ts'

interface CurrencyDialogProps {
  readonly wanted: Currency
  readonly onChange: (changes: readonly Change[]) => void
  readonly onLeave: () => void
}

/** Says by the largest amount what becomes of each; where there is none, nothing is asked. */
export function CurrencyDialog({ wanted, onChange, onLeave }: CurrencyDialogProps) {
  const t = useWords('currency')
  const app = useWords('app')
  const { language } = useLanguage()
  const { draft } = useDraft()
  const other = inCurrency(draft, wanted)
  const largest = largestAmount(draft)
  const isAsked = largest !== null
  useEffect(() => {
    if (!isAsked) onChange([['currency', wanted]])
  }, [isAsked, onChange, wanted])
  if (!isAsked) return null
  const after = writeMoney(sameNumber(largest, draft.currency, wanted), wanted, language)
  return (
    <Dialog
      open
      onClose={onLeave}
      title={t('title')}
      acts={other.ok && <Button onClick={() => onChange(changesTo(draft, other.value))}>{t('action')}</Button>}
      closeText={app('voids.leave')}
    >
      <p>{other.ok ? t('text', { before: writeMoney(largest, draft.currency, language), after }) : t('tooLarge')}</p>
    </Dialog>
  )
}

/** One step back: the currency, and all parts of the draft in which amounts stand. */
const changesTo = (draft: Draft, other: Draft): readonly Change[] =>
  (['currency', 'economics', 'options', 'line', 'terms'] as const)
    .filter((part) => draft[part] !== undefined)
    .map((part) => [part, other[part]])
