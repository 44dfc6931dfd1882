import { useRef, useState } from 'react'
import { writeCount } from '../../../../domain/language/writeNumber.ts'
import type { ShelfFault } from '../../../../engine/drafts/kept.ts'
import { ok } from '../../../../std/result.ts'
import type { World } from '../../../../std/world.ts'
import { useLanguage, useWords, type Words } from '../../../i18n/useWords.ts'
import { Acts, Button } from '../../../kit/Button.tsx'
import { FileInput } from '../../../kit/FileInput.tsx'
import { Notice } from '../../../kit/Notice.tsx'
import type { Desk } from '../../desk.ts'
import { handOut } from '../../hub/handOut.ts'
import { localMoment } from '../../moment.ts'
import { Unread } from './Unread.tsx'
import { bringIn, carriedDesk, type Brought, type NotBrought } from './carry.ts'

interface CarryProps {
  desk: Desk
  world: World
  onBrought: () => void
}
type Outcome =
  | { readonly saved: number; readonly unread: number }
  | { readonly unsaved: ShelfFault }
  | { readonly brought: Brought }
  | NotBrought

/** Everything in one file, for another device or for a safe place; and such a file brought in. */
export function Carry({ desk: { shelf, keeps }, world, onBrought }: CarryProps) {
  const t = useWords('desk')
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const during = async (work: () => Promise<Outcome>) => {
    if (isBusy) return
    setBusy(true)
    try {
      setOutcome(await work())
    } finally {
      setBusy(false)
    }
  }
  const save = async (): Promise<Outcome> => {
    const carried = await carriedDesk(shelf, keeps === 'window' ? NONE_BEFORE : undefined)
    if (!carried.ok) return { unsaved: carried.error }
    handOut(`ten-tables_${localMoment(world, world.now()).date}.desk.json`, carried.value.file)
    return { saved: carried.value.count, unread: carried.value.unread }
  }
  const bring = async (file: File): Promise<Outcome> => {
    const brought = await bringIn(shelf, file)
    onBrought()
    return brought.ok ? { brought: brought.value } : brought.error
  }
  return (
    <section className="desk-carry" aria-labelledby="desk-carry">
      <h2 id="desk-carry">{t('carry.heading')}</h2>
      <p>{t('carry.text')}</p>
      <Acts>
        <Button look="secondary" onClick={() => void during(save)}>
          {t('carry.save')}
        </Button>
        <Button look="secondary" onClick={() => input.current?.click()}>
          {t('carry.bring')}
        </Button>
      </Acts>
      <FileInput ref={input} accept=".json,application/json" onFile={(file) => void during(() => bring(file))} />
      <output>{isBusy && t('carry.busy')}</output>
      {outcome && <Came {...{ outcome, t }} />}
    </section>
  )
}

/** Where the browser stores nothing, no paper lies beside another. */
const NONE_BEFORE = () => Promise.resolve(ok([]))

/** What came of it, in figures; and why not all of it did. */
function Came({ outcome, t }: { outcome: Outcome; t: Words<'desk'> }) {
  const { language } = useLanguage()
  const written = (count: number) => writeCount(count, language)
  if ('unsaved' in outcome) return <Unread fault={outcome.unsaved} />
  if ('saved' in outcome)
    return (
      <Notice look={outcome.unread > 0 ? 'ink' : 'frame'} role="status">
        <p>{t('carry.saved', { number: written(outcome.saved) })}</p>
        {outcome.unread > 0 && <p>{t('carry.unread', { number: written(outcome.unread) })}</p>}
      </Notice>
    )
  const { brought } = outcome
  const figures = (['added', 'same', 'beside'] as const).filter((key) => brought[key] > 0)
  return (
    <Notice look={'fault' in outcome ? 'ink' : 'frame'} role="status">
      {'fault' in outcome && <p>{t(`fault.${outcome.fault}`)}</p>}
      {figures.map((key) => (
        <p key={key}>{t(`brought.${key}`, { number: written(brought[key]) })}</p>
      ))}
      {figures.length === 0 && <p>{t('brought.none')}</p>}
    </Notice>
  )
}
