import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { LineItem, type Compared } from './LineItem.tsx'
import { groupsOf, type Line } from '../../../../domain/differences/lines.ts'

interface LineListProps {
  readonly lines: readonly Line[]
  readonly compared: Compared
  /** What stands beneath a line. */
  readonly beneath?: (line: Line) => ReactNode
}

/** Everything that differs, by what it concerns, gravest first. */
export function LineList({ lines, compared, beneath }: LineListProps) {
  const t = useWords('returned')
  return groupsOf(lines).map(({ concern, lines: own }) => (
    <section key={concern} className="returned-group" aria-labelledby={`concern-${concern}`}>
      <h3 id={`concern-${concern}`}>{t(`concern.${concern}`)}</h3>
      <ul className="bare">
        {own.map((line) => (
          <LineItem key={line.id} line={line} compared={compared}>
            {line.difference.path === 'currency' && <p>{t('note.currency')}</p>}
            {beneath?.(line)}
          </LineItem>
        ))}
      </ul>
    </section>
  ))
}
