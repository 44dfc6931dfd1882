import { lazy, Suspense, useState, type ReactNode } from 'react'
import { isCurrency, type Currency } from '../../domain/money/currency.ts'
import { DraftContext, useDraft, type DraftAtHand } from './draftAtHand.ts'

/** Fetched by whoever changes the currency: hardly anybody does. */
const CurrencyDialog = lazy(async () => ({ default: (await import('./currency/CurrencyDialog.tsx')).CurrencyDialog }))

/** Another currency is asked about first, once any amount stands in the draft: none is ever read as another number. */
export function CurrencyAsked({ children }: { children: ReactNode }) {
  const beneath = useDraft()
  const [wanted, setWanted] = useState<Currency | null>(null)
  const answerAll: DraftAtHand['answerAll'] = (changes) => {
    const currency = changes.find(([path]) => path === 'currency')?.[1]
    if (!beneath.readOnly && isCurrency(currency)) setWanted(currency)
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
