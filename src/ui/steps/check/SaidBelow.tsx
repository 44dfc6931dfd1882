import { Agreed } from './Agreed.tsx'
import { Remarks } from './Remarks.tsx'

/** Beneath the paper, once it was read: which sections each agrees to, and what the two say to each other. */
export function SaidBelow() {
  return (
    <>
      <Agreed />
      <Remarks />
    </>
  )
}
