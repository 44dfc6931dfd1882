import { useWords } from '../../../i18n/useWords.ts'

/** How it came: whoever holds what carried it can read it. */
export type ArrivalWay = 'link' | 'locked' | 'file'

interface FactsProps {
  way: ArrivalWay
  /** What is asked takes so long; nothing is said of it where nothing is asked. */
  asked?: { readonly answers: boolean; readonly questions: number }
}

/** What somebody wants to know before they begin: how long it takes, and in whose hands it is. */
export function Facts({ way, asked }: FactsProps) {
  const t = useWords('arrive')
  return (
    <section className="arrived-facts" aria-label={t('fact.label')}>
      <dl>
        {asked?.answers && <Fact what={t('fact.minutes')} text={t('fact.questions', { count: asked.questions })} />}
        {asked?.answers === false && <Fact what={t('fact.longer')} text={t('fact.longerText')} />}
        <Fact what={t('fact.stays')} text={t('fact.staysText')} />
        <Fact what={t(`fact.${way}`)} text={t(`fact.${way}Text`)} />
        <Fact what={t('fact.free')} text={t('fact.freeText')} />
      </dl>
    </section>
  )
}

function Fact({ what, text }: { what: string; text: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{text}</dd>
    </div>
  )
}
