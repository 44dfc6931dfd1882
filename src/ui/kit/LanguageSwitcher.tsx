import { classes } from './classes.ts'
import styles from './LanguageSwitcher.module.css'

interface LanguageSwitcherProps<Code extends string> {
  /** “Language”, in the language of the screen. */
  label: string
  /** Each by its name in itself; no flags. */
  languages: readonly { readonly code: Code; readonly name: string }[]
  current: Code
  onChange: (code: Code) => void
}

/** Keeps the page, what was typed, and the focus: it changes words, nothing else. */
export function LanguageSwitcher<Code extends string>({
  label,
  languages,
  current,
  onChange,
}: LanguageSwitcherProps<Code>) {
  return (
    <nav aria-label={label}>
      <ul className={classes('bare', styles.languages)}>
        {languages.map(({ code, name }) => (
          <li key={code}>
            <button
              type="button"
              lang={code}
              aria-current={code === current ? 'true' : undefined}
              className={styles.language}
              onClick={() => onChange(code)}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
