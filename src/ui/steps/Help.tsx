import { useWords } from '../i18n/useWords.ts'
import { Details } from '../kit/Details.tsx'
import { PrivateNote } from './PrivateNote.tsx'
import type { PathScreen } from './screen.ts'

/** Beside a question of the short way: what a good answer looks like, what often goes wrong, and a note to oneself. */
export function Help({ screen }: { screen: PathScreen }) {
  const t = useWords('help') as unknown as (key: string) => string
  return (
    <>
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
