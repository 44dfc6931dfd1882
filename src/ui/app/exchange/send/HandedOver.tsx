import { Suspense, use, useState } from 'react'
import { otherSide } from '../../../../domain/clauses/names.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { Acts, Button, LinkButton } from '../../../kit/Button.tsx'
import { Details } from '../../../kit/Details.tsx'
import { PageHeading } from '../../../kit/PageHeading.tsx'
import { StatusRegion } from '../../../kit/StatusRegion.tsx'
import { TextArea } from '../../../kit/TextArea.tsx'
import { useDraft } from '../../../steps/draftAtHand.ts'
import { usePartyNames } from '../../../steps/entries/partyNames.ts'
import { handOut } from '../../hub/handOut.ts'
import { CodeView } from './CodeView.tsx'
import { receiverWords, sentenceFor } from './receiver.ts'
import { Reminder } from './Reminder.tsx'
import { copyText, type Gone } from './useCarrier.ts'

/** It is on its way: what is left to do, what happens next, and the way to do it once more. */
export function HandedOver({ gone, onAgain }: { gone: Gone; onAgain: () => void }) {
  const t = useWords('send')
  const { ways } = useDraft()
  const names = usePartyNames()
  const { by, isBack } = gone.asking
  const name = names[otherSide(by)]
  return (
    <>
      <PageHeading title={t(isBack ? 'done.titleBack' : 'done.title', { name })} />
      <WhatWent gone={gone} name={name} />
      <section className="send-next">
        <h2>{t('done.next')}</h2>
        <p>{t(isBack ? 'done.opensBack' : 'done.opens', { name })}</p>
        {!isBack && <p>{t('done.returns')}</p>}
        <p>{t('done.goOn')}</p>
        <Reminder asking={gone.asking} />
      </section>
      <Acts>
        <LinkButton look="secondary" href={ways.hub}>
          {t('done.hub')}
        </LinkButton>
        <Button look="plain" onClick={onAgain}>
          {t('done.again.action')}
        </Button>
      </Acts>
    </>
  )
}

function WhatWent({ gone, name }: { gone: Gone; name: string }) {
  const t = useWords('send')
  const { way, file, code } = gone
  switch (way) {
    case 'share':
    case 'paper':
      return <p className="lead">{t(`done.${way}`, { name })}</p>
    case 'file':
      return (
        <>
          <p className="lead">{t('done.file', { name, file: file?.name })}</p>
          {file && <FileAgain file={file} />}
        </>
      )
    case 'code':
      return (
        <>
          <p className="lead">{t('done.code')}</p>
          <Suspense>{code && <Shown gone={gone} code={code} />}</Suspense>
        </>
      )
    default:
      return <Linked gone={gone} name={name} />
  }
}

function FileAgain({ file: { name, text } }: { file: NonNullable<Gone['file']> }) {
  const t = useWords('send')
  return (
    <Button look="plain" onClick={() => handOut(name, new Blob([text], { type: 'application/json' }))}>
      {t('done.againFile.action')}
    </Button>
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
