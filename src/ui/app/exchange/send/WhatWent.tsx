import { use, useState } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../kit/Button.tsx'
import { copyText } from '../../../kit/copyText.ts'
import { Details } from '../../../kit/Details.tsx'
import { StatusRegion } from '../../../kit/StatusRegion.tsx'
import { TextArea } from '../../../kit/TextArea.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { handOut } from '../../hub/handOut.ts'
import type { Asking } from './asking.ts'
import { CodeView } from './CodeView.tsx'
import { receiverWords, sentenceFor } from './receiver.ts'
import type { Gone } from './useCarrier.ts'

/** What became of the act, and what is left to do by hand. */
export function WhatWent({ gone, name }: { gone: Gone; name: string }) {
  const t = useWords('send')
  const { way, file, code } = gone
  switch (way) {
    case 'share':
      return (
        <>
          <p className="lead">{t('done.share')}</p>
          {file && <RequestBeside asking={gone.asking} />}
        </>
      )
    case 'file':
    case 'paper':
      return (
        <>
          <p className="lead">{t('done.file', { name, file: file?.name })}</p>
          {file && <FileAgain file={file} />}
          {way === 'paper' && <RequestBeside asking={gone.asking} />}
        </>
      )
    case 'code':
      return (
        <>
          <p className="lead">{t('done.code')}</p>
          {code && <Shown gone={gone} code={code} />}
        </>
      )
    default:
      return <Linked gone={gone} name={name} />
  }
}

function FileAgain({ file: { name, content } }: { file: NonNullable<Gone['file']> }) {
  const t = useWords('send')
  return (
    <Button look="plain" onClick={() => handOut(name, content)}>
      {t('done.againFile.action')}
    </Button>
  )
}

/** A paper does not say what is asked: the sentence goes beside it. */
function RequestBeside({ asking }: { asking: Asking }) {
  const t = useWords('send')
  const { draft } = useDraft()
  const sentence = sentenceFor(draft, asking, use(receiverWords(asking.language)))
  return (
    <TextArea
      name="beside"
      label={t('done.beside')}
      lang={asking.language}
      readOnly
      rows={3}
      value={[sentence, asking.words].filter(Boolean).join('\n\n')}
    />
  )
}

function Linked({ gone: { way, link = '', isCopied }, name }: { gone: Gone; name: string }) {
  const t = useWords('send')
  return (
    <>
      <p className="lead">{t(isCopied ? 'done.link' : 'done.linkByHand', { name })}</p>
      {way === 'locked' && <p>{t('done.locked', { name })}</p>}
      <LinkText link={link} />
    </>
  )
}

function LinkText({ link }: { link: string }) {
  const t = useWords('send')
  const [isCopied, setIsCopied] = useState(false)
  return (
    <div className="send-link">
      <TextArea
        name="link"
        label={t('done.linkLabel')}
        readOnly
        rows={3}
        value={link}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Button look="plain" onClick={() => void copyText(link).then(setIsCopied)}>
        {t('done.againLink.action')}
      </Button>
      <StatusRegion>{isCopied && t('done.copied')}</StatusRegion>
    </div>
  )
}

function Shown({ gone: { asking, link = '' }, code }: { gone: Gone; code: NonNullable<Gone['code']> }) {
  const t = useWords('send')
  const { draft } = useDraft()
  const sentence = sentenceFor(draft, asking, use(receiverWords(asking.language)))
  return (
    <>
      <CodeView code={code} label={t('done.codeLabel', { sentence })} />
      <Details summary={t('done.codeLink')}>
        <LinkText link={link} />
      </Details>
    </>
  )
}
