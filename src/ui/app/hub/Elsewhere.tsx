import { useEffect, useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { Button, LinkButton } from '../../kit/Button.tsx'
import { Details } from '../../kit/Details.tsx'
import { useDraft } from '../../steps/draftAtHand.ts'
import { useOutside } from '../outside.ts'
import { handOutCopy } from './handOut.ts'
import styles from './HubPage.module.css'

/** The ways to another device: handed over to the other party, or a copy as a file, without the private notes. */
export function Elsewhere() {
  const t = useWords('app')
  const { draft, ways, undo, redo, handedOut } = useDraft()
  const [handed, setHanded] = useState<string | null>(null)
  const mayBeCleared = useMayBeCleared()
  const save = () => {
    setHanded(handOutCopy(draft))
    handedOut()
  }
  return (
    <section aria-labelledby="elsewhere">
      <h2 id="elsewhere">{t('hub.elsewhere')}</h2>
      <p>{t('hub.elsewhereText')}</p>
      {mayBeCleared && <p className="soft">{t('notes.fileText')}</p>}
      <div className={styles.acts}>
        <LinkButton look="secondary" href={ways.step('send')}>
          {t('hub.handOver')}
        </LinkButton>
        <Button look="plain" onClick={save}>
          {t('hub.saveCopy')}
        </Button>
        <LinkButton look="plain" href={ways.step('read')}>
          {t('hub.read')}
        </LinkButton>
      </div>
      <output>{handed && t('hub.saved', { file: handed })}</output>
      {handed && (
        <Details summary={t('download.title')}>
          <p>{t('download.text')}</p>
          <Button look="plain" onClick={save}>
            {t('download.again')}
          </Button>
        </Details>
      )}
      {(undo ?? redo) && (
        <div className={styles.acts}>
          {undo && (
            <Button look="plain" onClick={undo}>
              {t('hub.undo')}
            </Button>
          )}
          {redo && (
            <Button look="plain" onClick={redo}>
              {t('hub.redo')}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

/** Whether the browser may clear what it stores when room is short; then the file is the safer place. */
function useMayBeCleared(): boolean {
  const { desk } = useOutside()
  const [mayBe, setMayBe] = useState(false)
  useEffect(() => {
    const look = async () => setMayBe(!(await (await desk()).isKeptFirmly()))
    void look()
  }, [desk])
  return mayBe
}
