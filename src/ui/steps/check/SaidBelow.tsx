import { Agreed } from './Agreed.tsx'
import { Comments } from './Comments.tsx'

/** Beneath the paper, once it was read: which sections each agrees to, and what the two say to each other. */
export function SaidBelow() {
  return (
    <>
      <Agreed />
      <Comments />
    </>
  )
}
