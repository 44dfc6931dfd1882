import { describe, expect, test } from 'vitest'
import { classNames } from '../../.ci/classNames.ts'
import { inlined } from '../../.ci/inlineClasses.ts'

const classes = classNames()
const sheet = 'src/ui/kit/Sheet.module.css'
const code = (use: string) => `import styles from './Sheet.module.css'\n${use}`
const written = (use: string) => inlined(code(use), 'src/ui/kit/Sheet.tsx', classes.known)

describe('the class names of a style module', () => {
  test('are written where they are used, the same that the style sheet has', () => {
    const name = classes.of('sheet', sheet)
    expect(written('<p className={styles.sheet} />')).toBe(code(`<p className={'${name}'} />`))
    expect(name).toMatch(/^[a-z]{2}$/i)
  })

  test('stay a table where they are looked up by a value, or are none of the module’s', () => {
    for (const use of ['styles[look]', 'styles.isNowhere', 'other.sheet', 'mystyles.sheet']) {
      expect(written(use)).toBe(code(use))
    }
  })
})
