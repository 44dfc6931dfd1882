import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Checkbox, RadioGroup } from '../../kit/ChoiceGroups.tsx'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import { ChangedTerms } from './ChangedTerms.tsx'
import { DrawnSignature } from './DrawnSignature.tsx'
import { KeyNote } from './KeyNote.tsx'
import { OnPaperInstead } from './OnPaperInstead.tsx'
import type { HowToSign, SignatureForm } from './signFaults.ts'
import type { SigningParty } from './signer.ts'
import { TypedSignature } from './TypedSignature.tsx'
import styles from './SignatureFields.module.css'

interface SignatureFieldsProps {
  form: SignatureForm
  onChange: (change: Partial<SignatureForm>) => void
  errors: readonly FieldError[]
  signer: SigningParty
  onSign: () => void
}

/** How one signs, the mark, two boxes that nobody ticks beforehand, and the act itself, named for whose it is. */
export function SignatureFields({ form, onChange, errors, signer, onSign }: SignatureFieldsProps) {
  const t = useWords('sign')
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    // Enter in a field signs nothing: an act of will is a button of its own.
    <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <RadioGroup
        name="how"
        label={t('how.label')}
        inline
        defaultValue={form.how}
        options={(['draw', 'type', 'paper'] as const).map((value) => ({ value, label: t(`how.${value}`) }))}
        onChange={(event) => onChange({ how: event.target.value as HowToSign })}
      />
      {form.how === 'paper' ? (
        <OnPaperInstead />
      ) : (
        <>
          <Mark {...{ form, onChange, signer }} error={errorOf(form.how === 'draw' ? 'signature' : 'typed')} />
          <ChangedTerms side={signer.side} />
          <div className={styles.consent}>
            <Checkbox
              id="read"
              label={t('consent.read')}
              checked={form.hasRead}
              error={errorOf('read')}
              onChange={(event) => onChange({ hasRead: event.target.checked })}
            />
            <Checkbox
              id="may"
              label={t(`consent.${signer.authority}`, { party: signer.party })}
              checked={form.mayBind}
              error={errorOf('may')}
              onChange={(event) => onChange({ mayBind: event.target.checked })}
            />
          </div>
          <Button look={signer.side} onClick={onSign}>
            {t('sign.button', { party: signer.party })}
          </Button>
          <p className={styles.honest}>{t('sign.honest')}</p>
          <KeyNote />
        </>
      )}
    </form>
  )
}

type MarkProps = Pick<SignatureFieldsProps, 'form' | 'onChange' | 'signer'> & { error: string | undefined }

function Mark({ form, onChange, signer, error }: MarkProps) {
  if (form.how === 'draw') {
    return (
      <DrawnSignature id="signature" side={signer.side} error={error} onDraw={(drawing) => onChange({ drawing })} />
    )
  }
  return (
    <TypedSignature
      id="typed"
      side={signer.side}
      name={form.typed}
      error={error}
      onName={(typed) => onChange({ typed })}
    />
  )
}
