import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { Acts, Button } from '../../../kit/Button.tsx'
import { Choice } from '../../../kit/Choice.tsx'
import { Field } from '../../../kit/Field.tsx'
import { Part } from '../../../kit/Page.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'

interface LockedProps {
  /** How many passphrases did not fit. */
  wrong: number
  isBusy: boolean
  onOpen: (passphrase: string) => void
}

/** Asks for the passphrase of a locked link; what was typed stays, and can be looked at. */
export function Locked({ wrong, isBusy, onOpen }: LockedProps) {
  const t = useWords('arrive')
  const [isShown, setShown] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const [typed, setTyped] = useState('')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setMissing(typed.trim() === '')
    if (typed.trim() !== '' && !isBusy) onOpen(typed)
  }
  const isWrong = wrong > 0 && !isBusy
  const entry = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!isMissing && !isWrong) return
    // Said where it is mended: the entry is heard with what is wrong with it, and anew where it had the focus already.
    entry.current?.blur()
    entry.current?.focus()
  }, [isMissing, isWrong, wrong])
  const error = (isMissing && t('lock.missing')) || (isWrong && t('lock.wrong')) || undefined
  return (
    <Part columns="text" className="arrived">
      <PageHeading title={t('lock.title')} hasErrors={error !== undefined} />
      <p className="lead">{t('lock.text')}</p>
      <form className="arrived-lock" noValidate onSubmit={submit}>
        <Field
          ref={entry}
          id="passphrase"
          type={isShown ? 'text' : 'password'}
          label={t('lock.label')}
          hint={t('lock.hint')}
          error={error}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Choice
          type="checkbox"
          id="shown"
          label={t('lock.show')}
          checked={isShown}
          onChange={({ target }) => setShown(target.checked)}
        />
        <Acts>
          <Button type="submit">{t('lock.open')}</Button>
          <output>{isBusy && t('lock.busy')}</output>
        </Acts>
      </form>
    </Part>
  )
}
