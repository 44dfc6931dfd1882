import { Suspense, useState, type ReactNode } from 'react'
import { inCurrency, largestAmount, sameNumber } from '../../domain/agreement/otherCurrency.ts'
import type { Draft } from '../../domain/agreement/draft.ts'
import { writeMoney } from '../../domain/language/writeMoney.ts'
import { isCurrency, type Currency } from '../../domain/money/currency.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { Button } from '../kit/Button.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { DraftContext, useDraft, type Change, type DraftAtHand } from './draftAtHand.ts'

/** Another currency is asked about first, once any amount stands in the draft: none is ever read as another number. */
export function CurrencyAsked({ children }: { children: ReactNode }) {
  const beneath = useDraft()
  const [wanted, setWanted] = useState<Currency | null>(null)
  const answerAll: DraftAtHand['answerAll'] = (changes) => {
    const currency = changes.find(([path]) => path === 'currency')?.[1]
    const isAsked = !beneath.readOnly && isCurrency(currency) && largestAmount(beneath.draft) !== null
    if (isAsked) setWanted(currency)
    else beneath.answerAll(changes)
  }
  return (
    <DraftContext value={{ ...beneath, answerAll, answer: (path, value) => answerAll([[path, value]]) }}>
      {children}
      {wanted && (
        <Suspense fallback={null}>
          <CurrencyDialog
            wanted={wanted}
            onLeave={() => setWanted(null)}
            onChange={(changes) => {
              setWanted(null)
              beneath.answerAll(changes)
            }}
          />
        </Suspense>
      )}
    </DraftContext>
  )
}

interface CurrencyDialogProps {
  readonly wanted: Currency
  readonly onChange: (changes: readonly Change[]) => void
  readonly onLeave: () => void
}

/** Says by the largest amount what becomes of each. */
function CurrencyDialog({ wanted, onChange, onLeave }: CurrencyDialogProps) {
  const t = useWords('currency')
  const app = useWords('app')
  const { language } = useLanguage()
  const { draft } = useDraft()
  const other = inCurrency(draft, wanted)
  const largest = largestAmount(draft) ?? 0
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
