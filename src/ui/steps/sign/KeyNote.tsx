import { useEffect, useState } from 'react'
import { keepsKeys } from '../../../engine/signing/keyRoom.ts'
import { useWords } from '../../i18n/useWords.ts'
import styles from './SignatureFields.module.css'

/** What the key does and does not show; and, before anybody signs, that this browser will not keep it. */
export function KeyNote() {
  const t = useWords('sign')
  const [isKept, setIsKept] = useState(true)
  useEffect(() => {
    let left = false
    const ask = async () => {
      const kept = await keepsKeys()
      if (!left) setIsKept(kept)
    }
    void ask()
    return () => void (left = true)
  }, [])
  return <p className={styles.honest}>{t(isKept ? 'sign.key' : 'sign.keyUnkept')}</p>
}
