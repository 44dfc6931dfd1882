import type { Path } from '../../../domain/agreement/draft.ts'
import { Notice } from '../../kit/Notice.tsx'
import { useWording } from '../wording/useWording.ts'
import { WordingNote } from '../wording/WordingNote.tsx'

/** Loose ends of the form on this page, with the three ways out, calmly: mending is what the page is for. */
export function LooseEnds({ paths }: { paths: readonly Path[] }) {
  const { open, ...ways } = useWording()
  const here = open.filter(({ path, words }) => words === '' && paths.some((own) => path.startsWith(`${own}.`)))
  if (here.length === 0) return null
  return (
    <Notice look="frame" role="status">
      {here.map((found) => (
        <WordingNote key={found.path} found={found} by="agency" ways={ways} />
      ))}
    </Notice>
  )
}
