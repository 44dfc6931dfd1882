import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import { useKitWords } from './kitWords.ts'
import styles from './Dialog.module.css'

interface DialogProps {
  open: boolean
  /** Called by Escape and by the closing button too. */
  onClose: () => void
  title: string
  children: ReactNode
  /** The acts; the closing button stands behind them. */
  acts?: ReactNode
  closeText?: string
  /** A whole sheet over the screen (the paper on a phone) in place of a small box. */
  whole?: boolean
}

/**
 * The browser's own modal dialog: it holds the focus, gives it back, and knows Escape. Content is drawn only while it
 * is open.
 */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null
}

function OpenDialog({ onClose, title, children, acts, closeText, whole = false }: Omit<DialogProps, 'open'>) {
  const words = useKitWords()
  const box = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  // Closed while it is still there, which a layout effect of a part that goes away is in time for: a dialog that is
  // only taken away does not give the focus back.
  useLayoutEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      ref={box}
      className={classes(styles.dialog, whole && styles.whole)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={titleId} className={classes(whole && 'unseen')}>
        {title}
      </h2>
      <div className={styles.content}>{children}</div>
      <div className={styles.acts}>
        {acts}
        <Button look={whole ? 'primary' : 'secondary'} onClick={onClose}>
          {closeText ?? words.close}
        </Button>
      </div>
    </dialog>
  )
}
