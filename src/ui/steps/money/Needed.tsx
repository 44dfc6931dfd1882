import type { Path } from '../../../domain/agreement/draft.ts'
import { label } from '../../../domain/clauses/questions.ts'
import { useWords } from '../../i18n/useWords.ts'
import { usePen } from '../entries/usePen.ts'
import { ScreenLink } from '../entries/ScreenLink.tsx'

interface NeededProps {
  readonly paths: readonly Path[]
  readonly screenFor: (path: Path) => string | null
}

/** Which answers a first result still waits for; said once, calmly, with the way to each. */
export function Needed({ paths, screenFor }: NeededProps) {
  const t = useWords('money')
  const pen = usePen()
  return (
    <>
      <p>{t('needed', { count: paths.length })}</p>
      <ul>
        {paths.map((path) => (
          <li key={path}>
            <ScreenLink href={screenFor(path)}>{label(pen, path)}</ScreenLink>
          </li>
        ))}
      </ul>
    </>
  )
}
