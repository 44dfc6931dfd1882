import { useWords } from '../../i18n/useWords.ts'
import { Row } from './Row.tsx'

const unproven = ['person', 'time', 'right'] as const

/** What no signature of this kind can show, said as plainly as what it does. */
export function Unproven() {
  const t = useWords('verify')
  return (
    <section className="verify-part">
      <h2>{t('unproven.heading')}</h2>
      <ul className="bare verify-rows">
        {unproven.map((what) => (
          <Row key={what} look="untold" what={t(`unproven.${what}`)}>
            {t(`unproven.${what}Text`)}
          </Row>
        ))}
      </ul>
    </section>
  )
}
