import { useRef, type ReactNode } from 'react'
import { Button, type ButtonLook } from '../../kit/Button.tsx'
import { FileInput } from '../../kit/FileInput.tsx'

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
      <FileInput ref={input} accept=".pdf,application/pdf" onFile={onFile} />
    </>
  )
}
