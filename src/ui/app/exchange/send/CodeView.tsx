import type { Code } from '../../../../engine/exchange/code.ts'

/** The light margin that readers need around a code, in modules (ISO/IEC 18004, 6.3.8). */
const QUIET = 4
/** Most pixels of a module; always a whole number of them, for a camera loses modules of which some are wider. */
const MODULE = 5

interface CodeViewProps {
  code: Code
  /** What it is, for whoever does not see it. */
  label: string
}

/** A code for a camera: black on white at night too, for most cameras read no other. */
export function CodeView({ code: { size, modules }, label }: CodeViewProps) {
  const whole = size + 2 * QUIET
  const module = Math.max(1, Math.min(MODULE, Math.floor(window.innerWidth / whole)))
  return (
    <svg
      className="send-code"
      role="img"
      aria-label={label}
      width={whole * module}
      shapeRendering="crispEdges"
      viewBox={`0 0 ${whole} ${whole}`}
    >
      <path fill="#fff" d={`M0 0h${whole}v${whole}H0z`} />
      <path fill="#000" d={modules.flatMap(rowsOf).join('')} />
    </svg>
  )
}

/** The dark modules of a row, neighbours as one bar. */
function rowsOf(row: readonly boolean[], y: number): string[] {
  const bars: string[] = []
  let start = 0
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x] === true) continue
    if (x > start) bars.push(`M${start + QUIET} ${y + QUIET}h${x - start}v1H${start + QUIET}z`)
    start = x + 1
  }
  return bars
}
