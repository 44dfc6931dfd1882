import { FormProvider } from 'react-hook-form'
import { at } from '../../../domain/agreement/change.ts'
import { SECTIONS } from '../../../domain/agreement/draft.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { typingOf, useAnswers } from '../answers/useAnswers.ts'
import { useDraft } from '../draftAtHand.ts'
import { entriesOf } from '../listEntries.ts'
import { ListFields } from '../ListFields.tsx'
import type { ListSpec } from '../screen.ts'
import styles from './Check.module.css'

/** Remarks to each other, kept with the draft and left out of the paper: about which step, whose, and in whose words. */
export const REMARKS: ListSpec = {
  path: 'comments',
  by: 'both',
  prefix: 'remark',
  fields: [
    { key: 'path', kind: { kind: 'one', words: 'step', of: SECTIONS } },
    { key: 'by', kind: { kind: 'one', words: 'side', of: ['agency', 'client'] } },
    { key: 'text', kind: { kind: 'passage' } },
  ],
}

export function Remarks() {
  const t = useWords('check')
  const { draft } = useDraft()
  const { language } = useLanguage()
  const typing = typingOf(draft, language)
  const form = useAnswers(entriesOf(REMARKS, at(draft, REMARKS.path)), typing)
  return (
    <section className={styles.part}>
      <h2>{t('remarks.title')}</h2>
      <FormProvider {...form}>
        <ListFields list={REMARKS} typing={typing} />
      </FormProvider>
    </section>
  )
}
