import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Field } from '../../kit/Field.tsx'
import { SignatureField } from '../../kit/SignatureField.tsx'
import styles from './TypedSignature.module.css'

interface TypedSignatureProps {
  id: string
  side: Side
  name: string
  error: string | undefined
  onName: (name: string) => void
}

/** The name in letters, equal to a drawn signature: filled in from the name that was given, to be confirmed. */
export function TypedSignature({ id, side, name, error, onName }: TypedSignatureProps) {
  const t = useWords('sign')
  return (
    <>
      <Field
        name={id}
        label={t('typed.label')}
        hint={t('typed.hint')}
        error={error}
        by={side}
        autoComplete="off"
        value={name}
        onChange={(event) => onName(event.target.value)}
      />
      <SignatureField id={`${id}-shown`} by={side} label={t('typed.shown')}>
        <p className={styles.name}>{name}</p>
      </SignatureField>
    </>
  )
}
