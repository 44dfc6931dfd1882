import { useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { useDraft } from '../draftAtHand.ts'

/** Printed lines in place of fields. It changes a term, so it is asked before it is done. */
export function OnPaperInstead() {
  const t = useWords('sign')
  const { answer, ways } = useDraft()
  const [asked, setAsked] = useState(false)
  const change = () => {
    setAsked(false)
    answer('terms.signing', 'paper')
    ways.go(ways.step('sign'), 'instead')
  }
  return (
    <div>
      <p className="measure">{t('instead.text')}</p>
      <Button look="plain" onClick={() => setAsked(true)}>
        {t('instead.action')}
      </Button>
      <Dialog
        open={asked}
        onClose={() => setAsked(false)}
        title={t('instead.title')}
        acts={<Button onClick={change}>{t('instead.yes')}</Button>}
        closeText={t('instead.no')}
      >
        <p>{t('instead.changes')}</p>
      </Dialog>
    </div>
  )
}
