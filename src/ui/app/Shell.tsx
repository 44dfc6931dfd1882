import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { languages, ownNames, type Language } from '../../domain/language/languages.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { ArrivalContext } from '../kit/arrival.ts'
import { LanguageSwitcher } from '../kit/LanguageSwitcher.tsx'
import { Mark } from '../kit/Mark.tsx'
import { useAnnounce } from './announce.tsx'
import { useOutside } from './outside.ts'
import { VersionNotice } from './states/VersionNotice.tsx'
import styles from './Shell.module.css'

interface ShellProps {
  /** How many pages were reached before this one. */
  arrivals: number
  /** Which agreement this is, in the head and at the end of the window's title. */
  what?: string
  /** Before it, on every screen: that it is an example. */
  mark?: string | undefined
  /** Beside it, at the end of the head: what was saved, and when. */
  status?: ReactNode
  /** The device was handed to the other party: nothing here leads to what is not theirs; a `turn` fills the screen. */
  held?: 'turn' | 'read' | null
  children: ReactNode
}

/** What stands around every page: the way past the head, the mark, the state of saving, the languages, the small print. */
export function Shell({ arrivals, what, mark, status, held = null, children }: ShellProps) {
  const t = useWords('app')
  const name = t('name')
  const arrival = useMemo(() => ({ count: arrivals, titleEnd: what ? [what, name] : [name] }), [arrivals, what, name])
  return (
    <ArrivalContext value={arrival}>
      <a className={styles.skip} href="#main" onClick={skipToMain}>
        {t('skip')}
      </a>
      {held !== 'turn' && (
        <header className={styles.top}>
          <Brand name={name} isLink={held === null} />
          {what && (
            <span className={styles.what}>
              {mark && <strong>{mark}</strong>} {what}
            </span>
          )}
          <div className={styles.end}>{status ?? <Languages />}</div>
        </header>
      )}
      {held !== 'turn' && <VersionNotice />}
      {children}
      {held !== 'turn' && (
        <footer className={styles.foot}>
          {status && <Languages />}
          {held === null && <More />}
        </footer>
      )}
    </ArrivalContext>
  )
}

function Brand({ name, isLink }: { name: string; isLink: boolean }) {
  const inside = (
    <>
      <Mark kind="both" />
      <span>{name}</span>
    </>
  )
  if (!isLink) return <span className={styles.brand}>{inside}</span>
  return (
    <a className={styles.brand} href="#/">
      {inside}
    </a>
  )
}

function More() {
  const t = useWords('app')
  return (
    <nav aria-label={t('foot.label')} className={styles.more}>
      <a href="#/glossary">{t('foot.glossary')}</a>
      <a href="#/about">{t('foot.about')}</a>
    </nav>
  )
}

const switchable = languages.map((code) => ({ code, name: ownNames[code] }))

function Languages() {
  const t = useWords('app')
  const { language, change } = useLanguage()
  const announce = useAnnounce()
  const { keepLanguage } = useOutside()
  const [chosen, setChosen] = useState<Language | null>(null)
  const choose = async (code: Language) => {
    const changed = await change(code)
    if (!changed.ok) return announce(t('language.notLoaded'))
    keepLanguage(code)
    setChosen(code)
  }
  useEffect(() => {
    // Said once, in the language that was chosen.
    if (chosen === language) announce(t('language.now'))
  }, [chosen, language, announce, t])
  return (
    <LanguageSwitcher
      label={t('language.label')}
      languages={switchable}
      current={language}
      onChange={(code) => void choose(code)}
    />
  )
}

/** The address belongs to the routes, so the way past the head moves the focus by itself. */
function skipToMain(event: { preventDefault: () => void }) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
