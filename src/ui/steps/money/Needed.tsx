import type { Named } from '../../../actions/scribeMessages.ts'
import type { Path } from '../../../domain/agreement/draft.ts'
import { useWords } from '../../i18n/useWords.ts'
import { ScreenLink } from '../entries/ScreenLink.tsx'

interface NeededProps {
  readonly answers: readonly Named[]
  readonly screenFor: (path: Path) => string | null
}

/** Which answers a first result still waits for; said once, calmly, with the way to each. */
export function Needed({ answers, screenFor }: NeededProps) {
  const t = useWords('money')
  return (
    <>
      <p>{t('needed', { count: answers.length })}</p>
      <ul>
        {answers.map(({ path, name }) => (
          <li key={path}>
            <ScreenLink href={screenFor(path)}>{name}</ScreenLink>
          </li>
        ))}
      </ul>
    </>
  )
}
