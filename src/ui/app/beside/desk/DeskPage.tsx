import { useMemo, useState } from 'react'
import type { Listing } from '../../../../engine/drafts/kept.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Page, Part } from '../../../kit/Page.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { BackBefore } from '../../BackBefore.tsx'
import { useOutside } from '../../outside.ts'
import { StorageNotice } from '../../start/StorageNotice.tsx'
import { useDesk } from '../../useDesk.ts'
import { arranged, type Wanted } from './arrange.ts'
import { Carry } from './Carry.tsx'
import { Leaving } from './Leaving.tsx'
import { Rows } from './Rows.tsx'
import { Told } from './Told.tsx'
import { Tools } from './Tools.tsx'
import { Unread } from './Unread.tsx'
import { useAll } from './useAll.ts'
import style from './desk.page.css?url'

const FIRST: Wanted = { query: '', filter: 'all', order: 'newest' }

/** Every agreement on this device: how far each came, what happens next, and what can be done to it. */
export function DeskPage() {
  const t = useWords('desk')
  const desk = useDesk()
  const { world } = useOutside()
  const all = useAll(desk, world)
  const [wanted, want] = useState(FIRST)
  const [leaving, setLeaving] = useState<Listing | null>(null)
  const { listings, done } = all
  const found = useMemo(() => listings && arranged(listings, wanted), [listings, wanted])
  const nameOf = ({ client, title }: Listing) => client || title || t('untitled')
  return (
    <Page>
      <link rel="stylesheet" href={style} precedence="page" />
      <Part columns="all" className="desk-page">
        <BackBefore />
        <PageHeading title={t('title')} />
        <p className="lead">{t('lead')}</p>
        <StorageNotice desk={desk} />
        <Tools listings={listings ?? []} {...{ wanted }} onWant={want} />
        <Told
          {...{ done, nameOf }}
          onUndo={({ what, listing }) => void (what === 'deleted' ? all.restore(listing) : all.unarchive(listing))}
          onForGood={({ listing }) => void all.forGood(listing)}
        />
        {all.fault && <Unread fault={all.fault} />}
        {found && <Rows {...{ found, nameOf, world }} acts={{ ...all, remove: setLeaving }} />}
        <Carry {...{ desk, world }} onBrought={() => void all.look()} />
        <Leaving
          {...{ leaving, nameOf }}
          onClose={() => setLeaving(null)}
          onLeave={(listing) => {
            setLeaving(null)
            void all.remove(listing)
          }}
        />
      </Part>
    </Page>
  )
}
