import type SignaturePad from 'signature_pad'
import type { PointGroup } from 'signature_pad'
import { drawingOf, refitted, type Drawing, type Size } from './strokes.ts'

/** A pad that is being drawn on. */
export interface Pad {
  readonly undo: () => void
  readonly clear: () => void
  readonly close: () => void
}

/**
 * Lets pen, finger and mouse draw on a canvas. What was drawn is kept as points, so that a rotated phone or a resized
 * window draws it again in the new size, as sharp as before.
 */
export function openPad(
  Library: typeof SignaturePad,
  canvas: HTMLCanvasElement,
  onDraw: (drawing: Drawing | null) => void,
): Pad {
  let size: Size = fitted(canvas)
  const pad = new Library(canvas, { minWidth: 1, maxWidth: 2.6, penColor: inkOf(canvas), minDistance: 2 })
  const tell = () =>
    onDraw(
      drawingOf(
        pad.toData().map(({ points }) => points),
        size,
      ),
    )
  const draw = (groups: PointGroup[]) => {
    pad.fromData(groups)
    tell()
  }
  const watch = new ResizeObserver(() => {
    const { width, height } = canvas.getBoundingClientRect()
    if (width === 0 || (width === size.width && height === size.height)) return
    const [before, groups] = [size, pad.toData()]
    size = fitted(canvas)
    draw(groups.map((group) => ({ ...group, points: refitted(group.points, before, size) })))
  })
  watch.observe(canvas)
  pad.addEventListener('endStroke', tell)
  return {
    undo: () => draw(pad.toData().slice(0, -1)),
    clear: () => draw([]),
    close() {
      watch.disconnect()
      pad.off()
    },
  }
}

/** Gives the canvas as many dots as the screen has there, and answers with its size in pixels of the page. */
function fitted(canvas: HTMLCanvasElement): Size {
  const { width, height } = canvas.getBoundingClientRect()
  const density = Math.max(window.devicePixelRatio, 1)
  canvas.width = Math.round(width * density)
  canvas.height = Math.round(height * density)
  canvas.getContext('2d')?.scale(density, density)
  return { width, height }
}

/** Dark ink in every mode: the pad says which. */
const inkOf = (canvas: HTMLCanvasElement) => getComputedStyle(canvas).color || '#1e1b17'
