import { useEffect, useRef } from 'react'

/** A file let go anywhere on the page is handed over, where the browser would otherwise leave the app to show it. */
export function useDroppedFile(onFile: (file: File) => void): void {
  const latest = useRef(onFile)
  useEffect(() => void (latest.current = onFile))
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const take = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!file) return
      event.preventDefault()
      latest.current(file)
    }
    document.addEventListener('dragover', allow)
    document.addEventListener('drop', take)
    return () => {
      document.removeEventListener('dragover', allow)
      document.removeEventListener('drop', take)
    }
  }, [])
}
