import { useWords } from '../i18n/useWords.ts'
import { Details } from '../kit/Details.tsx'
import { PrivateNote } from './PrivateNote.tsx'
import type { PathScreen } from './screen.ts'
import { useStepWords } from './words.ts'

/**
 * Beside a question of the short way: what a good answer looks like, what often goes wrong, and a note to oneself. A
 * screen that is more than a form has its reason here too; a form says it under its question.
 */
export function Help({ screen }: { screen: PathScreen }) {
  const t = useWords('help') as unknown as (key: string) => string
  const steps = useStepWords()
  return (
    <>
      {screen.custom && (
        <Details summary={steps('why')}>
          <p>{t(`${screen.id}.why`)}</p>
        </Details>
      )}
      <Details summary={t('label.good')}>
        <p>{t(`${screen.id}.good`)}</p>
        <p>
          <b>{t('label.example')}:</b> {t(`${screen.id}.example`)}
        </p>
        <p>
          <b>{t('label.avoid')}:</b> {t(`${screen.id}.avoid`)}
        </p>
        <p>
          <a href="#/glossary">{t('label.glossary')}</a>
        </p>
      </Details>
      <PrivateNote of={screen.id} />
    </>
  )
}
