import { Warnings } from './Warnings.tsx'
import { Wording } from './Wording.tsx'

/** What the scribe found in the figures and the words of the paper; it tells a moment after the page stands. */
export function Findings() {
  return (
    <>
      <Warnings />
      <Wording />
    </>
  )
}
