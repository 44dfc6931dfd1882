import { unprintableIn } from '../../../actions/printable.ts'
import { LINE_LENGTH } from '../../../domain/agreement/scalars.ts'
import type { Words } from '../../i18n/useWords.ts'
import type { FieldError } from '../../kit/ErrorSummary.tsx'
import type { Drawing } from './strokes.ts'
import type { SignatureMark } from './useSigning.ts'

/** How somebody signs: with a hand on the pad, with letters, or not on this device at all. */
export type HowToSign = 'draw' | 'type' | 'paper'

/** What stands in the form of one signature. */
export interface SignatureForm {
  readonly how: HowToSign
  readonly drawing: Drawing | null
  readonly typed: string
  readonly hasRead: boolean
  readonly mayBind: boolean
}

/** What is missing before anybody can sign, field by field; empty when the act can be done. */
export function signFaults(form: SignatureForm, t: Words<'sign'>): readonly FieldError[] {
  const mark = form.how === 'draw' ? drawnFault(form, t) : typedFault(form, t)
  return [
    ...mark,
    ...(form.hasRead ? [] : [{ field: 'read', message: t('error.read') }]),
    ...(form.mayBind ? [] : [{ field: 'may', message: t('error.may') }]),
  ]
}

/** The mark that the paper gets; only of a form without faults. */
export function markOf({ how, drawing, typed }: SignatureForm): SignatureMark {
  return how === 'draw' && drawing ? { drawn: drawing } : { typed: typed.trim() }
}

const drawnFault = ({ drawing }: SignatureForm, t: Words<'sign'>): FieldError[] =>
  drawing === null ? [{ field: 'signature', message: t('error.draw') }] : []

function typedFault({ typed }: SignatureForm, t: Words<'sign'>): FieldError[] {
  const name = typed.trim()
  if (name === '') return [{ field: 'typed', message: t('error.typed') }]
  if (name.length > LINE_LENGTH) return [{ field: 'typed', message: t('error.long', { count: LINE_LENGTH }) }]
  const [character] = unprintableIn(name)
  return character ? [{ field: 'typed', message: t('error.character', { character: character.text }) }] : []
}
