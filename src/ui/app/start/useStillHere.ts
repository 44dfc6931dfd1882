import { useEffect, useRef } from 'react'

/** Whether the screen that began something is still there when it is done: whoever left is not fetched back. */
export function useStillHere(): () => boolean {
  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => void (isHere.current = false)
  }, [])
  return () => isHere.current
}
