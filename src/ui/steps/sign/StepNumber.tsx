import { Part } from '../../kit/Page.tsx'
import styles from './StepNumber.module.css'

/** The step's number in the contract's margin; the heading names it, so nobody needs to hear it. */
export function StepNumber({ children }: { children: string }) {
  return (
    <Part columns="margin">
      <p className={styles.number} aria-hidden="true">
        {children}
      </p>
    </Part>
  )
}
