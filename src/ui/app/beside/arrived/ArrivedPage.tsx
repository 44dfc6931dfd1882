import { useEffect, useState } from 'react'
import { FRAGMENT_LENGTH } from '../../../../engine/exchange/link.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Page, Part } from '../../../kit/Page.tsx'
import { useHeldLocation } from '../../heldAddress.ts'
import { Known } from './Known.tsx'
import { heldArrival, stateOf, type Held } from './heldArrival.ts'
import { Locked } from './Locked.tsx'
import { Nothing, Refused } from './Refused.tsx'
import { useArrived } from './useArrived.ts'
import style from './arrived.page.css?url'

/**
 * Where a link leads that somebody was sent, and a file that was handed over. A fragment leaves the address at once: it is
 * the whole draft, and addresses are shown, kept and passed on.
 */
export function ArrivedPage({ fragment }: { fragment?: string | undefined }) {
  const [, navigate] = useHeldLocation()
  useEffect(() => {
    if (fragment === undefined) return
    // One sign beyond the limit is enough to be refused for it, after a reload too.
    const text = `#${fragment}`.slice(0, FRAGMENT_LENGTH + 1)
    navigate('/arrived', { replace: true, state: stateOf({ text, way: 'link' }) })
  }, [fragment, navigate])
  return (
    <Page>
      <link rel="stylesheet" href={style} precedence="page" />
      {fragment === undefined ? <Arrived /> : <Reading />}
    </Page>
  )
}

function Arrived() {
  const [held] = useState(heldArrival)
  return held ? <Opened held={held} /> : <Nothing />
}

function Opened({ held }: { held: Held }) {
  const { arrived, open } = useArrived(held)
  switch (arrived.state) {
    case 'reading':
      return <Reading />
    case 'locked':
      return <Locked wrong={arrived.wrong} isBusy={arrived.isBusy} onOpen={open} />
    case 'refused':
      return <Refused fault={arrived.fault} />
    case 'read':
      return <Known arrival={arrived.arrival} way={arrived.wasLocked ? 'locked' : held.way} />
  }
}

/** Told, not shown as a wheel: it takes less than a second. */
function Reading() {
  const t = useWords('arrive')
  return (
    <Part columns="text" className="arrived">
      <output>{t('reading')}</output>
    </Part>
  )
}
