import { languages, ownNames } from '../../../domain/language/languages.ts'
import { writeCount } from '../../../domain/language/writeNumber.ts'
import { LINE_LENGTH } from '../../../domain/agreement/scalars.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { RadioGroup } from '../../kit/ChoiceGroups.tsx'
import { Field } from '../../kit/Field.tsx'
import { Hint } from '../../kit/Hint.tsx'
import { TextArea } from '../../kit/TextArea.tsx'
import type { Pasted } from './usePasted.ts'
import { READ_MOST } from './useSaid.ts'

/** The text, its language and where it stood. A text that is too long stays whole in its field; what is read is said. */
export function PastedText({ text, language, from, readOnly, put }: Pasted) {
  const t = useWords('said')
  const screen = useLanguage()
  return (
    <>
      <TextArea
        name="said/text"
        label={t('text')}
        hint={t('textHint')}
        rows={8}
        optional
        value={text}
        readOnly={readOnly}
        onChange={(event) => put('text', event.target.value)}
        below={text.length > READ_MOST && <Hint>{t('tooLong', { most: writeCount(READ_MOST, screen.language) })}</Hint>}
      />
      {text !== '' && (
        <>
          <RadioGroup
            name="said/language"
            label={t('language')}
            inline
            defaultValue={language}
            options={languages.map((each) => ({ value: each, label: <span lang={each}>{ownNames[each]}</span> }))}
            onChange={(event) => put('language', event.target.value)}
          />
          <Field
            name="said/from"
            label={t('from')}
            hint={t('fromHint')}
            optional
            maxLength={LINE_LENGTH}
            value={from}
            readOnly={readOnly}
            onChange={(event) => put('from', event.target.value)}
          />
        </>
      )}
    </>
  )
}
