import { useCallback, useState } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { LinkButton, type ButtonLook } from '../../kit/Button.tsx'
import { Details } from '../../kit/Details.tsx'
import { StatusRegion } from '../../kit/StatusRegion.tsx'
import { useDraft } from '../draftAtHand.ts'
import styles from './HandedFile.module.css'

interface HandedFileProps {
  name: string
  content: Uint8Array<ArrayBuffer> | string
  type: 'application/pdf' | 'application/json' | 'text/calendar'
  look?: ButtonLook
  children: string
}

/**
 * A file to take: a plain link, so that the browser's own menu can save it too. Browsers never say whether a download
 * was blocked; so it says what was asked of this one, and what to do when nothing came.
 */
export function HandedFile({ name, content, type, look = 'primary', children }: HandedFileProps) {
  const t = useWords('keep')
  const address = useAddress(content, type)
  const { handedOut } = useDraft()
  const [isTaken, setIsTaken] = useState(false)
  const take = () => {
    setIsTaken(true)
    handedOut()
  }
  return (
    <div className={styles.file}>
      <LinkButton look={look} ref={address} download={name} onClick={take}>
        {children}
      </LinkButton>
      <StatusRegion>{isTaken && t('file.handed', { file: name })}</StatusRegion>
      {isTaken && (
        <Details summary={t('file.nothing')}>
          <p>{t('file.blocked')}</p>
          <p>
            <LinkButton look="plain" ref={address} target="_blank" rel="noreferrer">
              {t('file.open')}
            </LinkButton>
          </p>
        </Details>
      )}
    </div>
  )
}

/** Gives a link an address for bytes that never leave this page, and takes it back when the link goes. */
function useAddress(content: HandedFileProps['content'], type: HandedFileProps['type']) {
  return useCallback(
    (link: HTMLAnchorElement) => {
      const address = URL.createObjectURL(new Blob([content], { type }))
      link.href = address
      return () => URL.revokeObjectURL(address)
    },
    [content, type],
  )
}
