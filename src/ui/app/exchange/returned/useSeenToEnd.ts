import { useEffect, useRef, useState } from 'react'

/**
 * Whether the end of a list has been on the screen, or the focus behind it: by scrolling, by the keyboard, or because the
 * list is short. Once seen it stays so.
 */
export function useSeenToEnd() {
  const end = useRef<HTMLDivElement>(null)
  const [hasSeen, setHasSeen] = useState(false)
  useEffect(() => {
    const mark = end.current
    if (mark === null || hasSeen) return undefined
    const see = () => setHasSeen(true)
    const focused = ({ target }: FocusEvent) => {
      const last = mark.previousElementSibling
      if (target instanceof Node && last?.lastElementChild?.lastElementChild?.contains(target)) see()
    }
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) see()
    })
    observer.observe(mark)
    document.addEventListener('focusin', focused)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', focused)
    }
  }, [hasSeen])
  return { end, hasSeen }
}
