import { useState, type ReactNode } from 'react'
import { Dialog } from './Dialog.tsx'
import styles from './Beside.module.css'

interface BesideProps {
  /** What stands beside, as a region's name: “The paper”. */
  label: string
  /** The bar on a narrow screen: what it opens, and what is going on there. */
  openText: string
  note?: string
  closeText: string
  children: ReactNode
}

/**
 * Something that stays in sight beside the text where there is room, and one tap away where there is none: then a bar
 * at the bottom opens it as a whole sheet, which holds the focus and gives it back.
 */
export function Beside({ label, openText, note, closeText, children }: BesideProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      {/* It scrolls by itself, so the keyboard must get into it. */}
      <aside className={styles.beside} aria-label={label} tabIndex={0}>
        {children}
      </aside>
      <button type="button" className={styles.bar} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span>{openText}</span>
        {note && <span>{note}</span>}
      </button>
      <Dialog whole open={open} onClose={() => setOpen(false)} title={label} closeText={closeText}>
        {children}
      </Dialog>
    </>
  )
}
