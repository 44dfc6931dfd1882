import { useMemo } from 'react'
import { writeCount } from '../../../domain/language/writeNumber.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { useOutside } from '../outside.ts'
import { checksOf } from './checks.ts'
import type { MetFile } from './outcome.ts'
import { Row } from './Row.tsx'

/** What was compared, each thing answered on its own. */
export function Checks({ file }: { file: MetFile }) {
  const t = useWords('verify')
  const { language } = useLanguage()
  const { world } = useOutside()
  const checks = useMemo(() => checksOf(file, world.now()), [file, world])
  if (checks.length === 0) return null
  return (
    <section className="verify-part">
      <h2>{t('compared')}</h2>
      <ul className="bare verify-rows">
        {checks.map(({ what, look, text }) => (
          <Row key={what} look={look} what={t(`check.${what}`)}>
            {t(`text.${text}`, { size: writeCount(file.size, language) })}
          </Row>
        ))}
      </ul>
    </section>
  )
}
