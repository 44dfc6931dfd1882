import { useRef, useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { copyText } from '../../kit/copyText.ts'
import { Details } from '../../kit/Details.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import { useDraft } from '../draftAtHand.ts'

/** What is taken back here may still stand on the page: the list as text, for whoever edits it. */
export function ForThePage() {
  const t = useWords('said')
  const { draft } = useDraft()
  const list = useRef<HTMLTextAreaElement>(null)
  const [state, setState] = useState<'copied' | 'marked' | null>(null)
  const entries = draft.line?.takenBack ?? []
  if (entries.length === 0) return null
  const text = entries.map((entry) => (entry.from ? `${entry.from}: ${entry.text}` : entry.text)).join('\n')
  const copy = async () => {
    list.current?.focus()
    list.current?.select()
    // Where it is not copied, the marked text is a key away.
    setState((await copyText(text)) ? 'copied' : 'marked')
  }
  return (
    <Details summary={t('page')}>
      <TextArea ref={list} name="said/list" label={t('list')} hint={t('pageHint')} rows={5} value={text} readOnly />
      <Button look="secondary" onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <p role="status">{state && t(state)}</p>
    </Details>
  )
}
