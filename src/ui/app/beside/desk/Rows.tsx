import { useEffect, useMemo, useRef, useState } from 'react'
import { writeCount } from '../../../../domain/language/writeNumber.ts'
import type { Listing } from '../../../../engine/drafts/kept.ts'
import type { World } from '../../../../std/world.ts'
import { useLanguage, useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../kit/Button.tsx'
import { localMoment } from '../../moment.ts'
import { Row, type RowActs } from './Row.tsx'

interface RowsProps {
  found: readonly Listing[]
  nameOf: (listing: Listing) => string
  acts: RowActs
  world: World
}

/** How many are drawn at a time: a key in the search draws all of them anew. */
const PAGE = 25

/** What was found, a page of it at a time, and how many there are; said too while somebody types. */
export function Rows({ found, nameOf, acts, world }: RowsProps) {
  const t = useWords('desk')
  const { language } = useLanguage()
  const [page, setPage] = useState({ of: found, shown: PAGE })
  // What is looked for anew is shown from its beginning.
  const shown = page.of === found ? page.shown : PAGE
  const stable = useStable(acts)
  const today = localMoment(world, world.now()).date
  const written = (count: number) => writeCount(count, language)
  const number = written(Math.min(shown, found.length))
  return (
    <section aria-label={t('list')}>
      <output className="desk-count">
        {found.length === 0 ? t('none') : t('shown', { number, all: written(found.length) })}
      </output>
      <ul className="bare desk-rows">
        {found.slice(0, shown).map((listing) => (
          <Row key={listing.id} {...{ listing, world, today }} acts={stable} name={nameOf(listing)} />
        ))}
      </ul>
      {found.length > shown && (
        <Button look="secondary" onClick={() => setPage({ of: found, shown: shown + PAGE })}>
          {t('more')}
        </Button>
      )}
    </section>
  )
}

/** The same acts for every drawing, so that a row that did not change is not drawn again. */
function useStable(acts: RowActs): RowActs {
  const latest = useRef(acts)
  useEffect(() => void (latest.current = acts))
  return useMemo(
    () => ({
      startNext: (listing) => latest.current.startNext(listing),
      archive: (listing) => latest.current.archive(listing),
      unarchive: (listing) => latest.current.unarchive(listing),
      remove: (listing) => latest.current.remove(listing),
    }),
    [],
  )
}
