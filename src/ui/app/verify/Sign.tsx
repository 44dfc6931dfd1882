import type { Look } from './outcome.ts'

/** A tick in a frame, a cross in a block, a question in a dashed square; the word always stands beside it. */
export function Sign({ look }: { look: Look }) {
  return (
    <svg className={`verify-sign verify-${look}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x="1.5" y="1.5" width="21" height="21" />
      <path d={strokes[look]} />
    </svg>
  )
}

const strokes: Readonly<Record<Look, string>> = {
  passed: 'm6 12.5 4 4 8-9',
  failed: 'm7 7 10 10M17 7 7 17',
  untold: 'M12 16.3v2.2M8.6 9.2c.3-2 1.6-3.2 3.4-3.2 2 0 3.4 1.2 3.4 3 0 2.6-3.3 2.4-3.3 4.6',
}
