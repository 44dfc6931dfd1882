import type { Draft, Path } from '../../../../domain/agreement/draft.ts'
import type { HiddenChange } from '../../../../domain/differences/hidden.ts'
import type { Side } from '../../../../domain/agreement/scalars.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { tellValue } from './teller.ts'
import { TypedText } from './TypedText.tsx'
import { useTeller } from './useTeller.ts'

interface VersionProps {
  /** Whose version it is, or when it stood there. */
  readonly label: string
  /** Whose rule it stands on; none for what both had. */
  readonly side?: Side | undefined
  readonly draft: Draft
  readonly path: Path
  readonly value: unknown
  readonly other?: unknown
  readonly hidden?: readonly HiddenChange[]
  /** In place of a value that is not there. */
  readonly none?: string
}

/** One version of an answer, in full. */
export function Version({ label, side, draft, path, value, other, hidden, none }: VersionProps) {
  const t = useWords('returned')
  const teller = useTeller()
  const parts = tellValue(teller, draft, path, value)
  const beside = typeof other === 'string' && typeof value === 'string' ? other : undefined
  return (
    <div className="returned-version" data-party={side}>
      <dt>{label}</dt>
      <dd>
        {parts.length === 0 && <span className="soft">{none ?? t('at.nothing')}</span>}
        {parts.map(({ name, text, isTyped }, place) => (
          <p key={place}>
            {name !== undefined && <span className="returned-part">{name.endsWith('?') ? name : `${name}:`} </span>}
            {isTyped ? <TypedText text={text} other={beside} {...(hidden && { hidden })} /> : <span>{text}</span>}
          </p>
        ))}
      </dd>
    </div>
  )
}
