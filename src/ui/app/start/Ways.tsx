import { Suspense, useRef, useState } from 'react'
import type { ExampleName } from '../../../domain/examples/examples.ts'
import { fail, type Result } from '../../../std/result.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { FileInput } from '../../kit/FileInput.tsx'
import { Button, LinkButton } from '../../kit/Button.tsx'
import { useHeldLocation } from '../heldAddress.ts'
import { lazyPart } from '../lazyPart.tsx'
import { useOutside } from '../outside.ts'
import { beginFromExample } from './beginFromExample.ts'
import { kept } from './notKept.ts'
import type { OpenFault } from './openFile.ts'
import { useDroppedFile } from './useDroppedFile.ts'
import { useStillHere } from './useStillHere.ts'
import styles from './Ways.module.css'

const Refused = lazyPart(async () => (await import('./Refused.tsx')).Refused)

/** In the order of the list; the drafts themselves, and their words, come when one is asked for. */
const examples: readonly ExampleName[] = ['grill', 'clinic', 'wholesale']

/** Every way to begin, as rows that are one target each. */
export function Ways() {
  const t = useWords('app')
  const { desk, startReader } = useOutside()
  const { language } = useLanguage()
  const [, navigate] = useHeldLocation()
  const [fault, setFault] = useState<OpenFault | null>(null)
  const isHere = useStillHere()
  const go = (outcome: Result<string, OpenFault>, from = '/a/') => {
    if (!isHere()) return
    if (outcome.ok) navigate(from + outcome.value)
    else setFault(outcome.error)
  }
  const begin = async () => go(kept(await (await desk()).begin(language)))
  const beginFrom = async (name: ExampleName) => go(kept(await beginFromExample(await desk(), name, language)))
  const open = async (file: File) => {
    const opener = await import('./openFile.ts').catch(() => null)
    go(opener ? await opener.openFile(await desk(), file, startReader) : fail({ code: 'not-loaded' }), '')
  }
  useDroppedFile((file) => void open(file))
  return (
    <nav className={styles.ways} aria-label={t('start.ways')}>
      <Door action={t('start.empty.action')} text={t('start.empty.text')} onClick={() => void begin()} />
      <div className={styles.group}>
        <div className={styles.door}>
          <span className={styles.name}>{t('start.example.action')}</span>
          <span className={styles.text}>{t('start.example.text')}</span>
        </div>
        <ul className="bare">
          {examples.map((name) => (
            <Example key={name} name={name} onBegin={() => void beginFrom(name)} />
          ))}
        </ul>
      </div>
      <FileDoor onFile={(file) => void open(file)} />
      <Door action={t('start.verify.action')} text={t('start.verify.text')} onClick={() => navigate('/verify')} />
      <Suspense fallback={null}>{fault && <Refused fault={fault} />}</Suspense>
    </nav>
  )
}

function Door({ action, text, onClick }: { action: string; text: string; onClick: () => void }) {
  return (
    <button type="button" className={styles.door} onClick={onClick}>
      <span className={styles.name}>{action}</span>
      <span className={styles.text}>{text}</span>
    </button>
  )
}

function Example({ name, onBegin }: { name: ExampleName; onBegin: () => void }) {
  const t = useWords('app')
  const spoken = <span className="unseen">{t('start.ofExample', { name: t(`example.${name}.name`) })}</span>
  return (
    <li className={styles.example}>
      <span className={styles.exampleName}>{t(`example.${name}.name`)}</span>
      <span className={styles.text}>{t(`example.${name}.line`)}</span>
      <span className={styles.acts}>
        <Button look="plain" onClick={onBegin}>
          {spoken} {t('start.startFrom')}
        </Button>
        <LinkButton look="plain" href={`#/example/${name}`}>
          {spoken} {t('start.readIt')}
        </LinkButton>
      </span>
    </li>
  )
}

function FileDoor({ onFile }: { onFile: (file: File) => void }) {
  const t = useWords('app')
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Door action={t('start.open.action')} text={t('start.open.text')} onClick={() => input.current?.click()} />
      <FileInput ref={input} accept=".json,.pdf,application/json,application/pdf" onFile={onFile} />
    </>
  )
}
