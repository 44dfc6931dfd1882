import type { Ref } from 'react'

interface FileInputProps {
  ref: Ref<HTMLInputElement>
  /** Which files the browser shows first. */
  accept: string
  onFile: (file: File) => void
}

/** Asks the browser for one file, when whatever is shown in its place is pressed. */
export function FileInput({ ref, accept, onFile }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept={accept}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0]
        // The same file may be chosen again after it was mended.
        event.currentTarget.value = ''
        if (file) onFile(file)
      }}
    />
  )
}
