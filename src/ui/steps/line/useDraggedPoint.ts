import { useRef, type PointerEvent, type RefObject } from 'react'
import { nearestGap } from './parts.ts'

/**
 * Dragging the square along the line: the gap nearest to the pointer is chosen at once, as if its radio button had been
 * pressed. Along which axis is read from where the gaps lie, for on a phone the line runs down.
 */
export function useDraggedPoint(list: RefObject<HTMLOListElement | null>, choose: (point: number) => void) {
  const dragged = useRef<number | null>(null)
  const end = () => {
    dragged.current = null
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLOListElement>) => {
      if (!(event.target instanceof Element) || !event.target.closest('[data-grip]')) return
      const gap = event.target.closest('[data-gap]')
      dragged.current = Number(gap?.getAttribute('data-gap'))
      event.currentTarget.setPointerCapture?.(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLOListElement>) => {
      if (dragged.current === null || !list.current) return
      const point = gapAt(list.current, event.clientX, event.clientY)
      if (point === dragged.current) return
      dragged.current = point
      choose(point)
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}

function gapAt(list: HTMLElement, x: number, y: number): number {
  const places = Array.from(list.querySelectorAll('[data-gap]'), (gap) => gap.getBoundingClientRect())
  const [first, last] = [places[0], places.at(-1)]
  const isDown = first !== undefined && last !== undefined && last.top - first.top > last.left - first.left
  const middles = places.map((box) => (isDown ? box.top + box.height / 2 : box.left + box.width / 2))
  return nearestGap(isDown ? y : x, middles)
}
