import { useEffect, useRef, useState } from 'react'
import type { Listing } from '../../../engine/drafts/kept.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { useDesk } from '../useDesk.ts'
import { useOutside } from '../outside.ts'
import { MineRow } from './MineRow.tsx'
import { StorageNotice } from './StorageNotice.tsx'
import { useMine, type Done } from './useMine.ts'
import styles from './Mine.module.css'

/** How many stand on the first screen; the desk has them all. */
const NEWEST = 5

/** The agreements that were touched last on this desk: open, copy, delete, and bring back what was deleted. */
export function Mine() {
  const t = useWords('app')
  const desk = useDesk()
  const { world } = useOutside()
  const { language } = useLanguage()
  const mine = useMine(desk, world)
  const [leaving, setLeaving] = useState<Listing | null>(null)
  const newest = mine.listings.filter(({ archivedAt }) => archivedAt === undefined).slice(0, NEWEST)
  const nameOf = ({ client, title }: Listing) => client || title || t('mine.untitled')
  return (
    <section className={styles.mine} aria-labelledby="mine">
      <h2 id="mine" className={styles.heading}>
        {t('mine.heading')}
      </h2>
      <StorageNotice desk={desk} />
      <Told done={mine.done} nameOf={nameOf} onUndo={() => void mine.restore()} />
      {newest.length === 0 ? (
        <p className="soft">{t('mine.none')}</p>
      ) : (
        <ul className="bare">
          {newest.map((listing) => (
            <MineRow
              key={listing.id}
              {...{ listing, language, world }}
              name={nameOf(listing)}
              onCopy={() => void mine.copy(listing)}
              onDelete={() => setLeaving(listing)}
            />
          ))}
        </ul>
      )}
      <p className={styles.more}>
        <a href="#/desk">{t(mine.listings.length > newest.length ? 'mine.all' : 'mine.more')}</a>
      </p>
      <Dialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        title={t('mine.confirmTitle')}
        acts={
          <Button
            onClick={() => {
              if (leaving) void mine.remove(leaving)
              setLeaving(null)
            }}
          >
            {t('mine.delete')}
          </Button>
        }
      >
        <p>{leaving && t('mine.confirmText', { name: nameOf(leaving) })}</p>
      </Dialog>
    </section>
  )
}

function Told({
  done,
  nameOf,
  onUndo,
}: {
  done: Done | null
  nameOf: (listing: Listing) => string
  onUndo: () => void
}) {
  const t = useWords('app')
  const desk = useWords('desk')
  if (!done) return null
  const { what, listing } = done
  const name = nameOf(listing)
  const undo = what === 'deleted' && done.canUndo
  return (
    <Notice look="frame" role="status" acts={undo && <Undo onUndo={onUndo} />}>
      <p>{what === 'failed' || what === 'damaged' ? desk(`done.${what}`, { name }) : t(`mine.${what}`, { name })}</p>
    </Notice>
  )
}

/** The row that had the focus is gone, so the way back has it. */
function Undo({ onUndo }: { onUndo: () => void }) {
  const t = useWords('app')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <Button look="plain" ref={button} onClick={onUndo}>
      {t('mine.undo')}
    </Button>
  )
}
