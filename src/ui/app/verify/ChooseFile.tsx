import { useRef, type ReactNode } from 'react'
import { Button, type ButtonLook } from '../../kit/Button.tsx'

interface ChooseFileProps {
  onFile: (file: File) => void
  isBusy: boolean
  look?: ButtonLook
  children: ReactNode
}

/** Asks the browser for one PDF. While one is being checked another may be chosen: it takes its place. */
export function ChooseFile({ onFile, isBusy, look = 'primary', children }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look={look} aria-busy={isBusy} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".pdf,application/pdf"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
