import { useEffect, useRef, useState } from 'react'
import type { Side } from '../../../domain/agreement/scalars.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../kit/Button.tsx'
import { SignatureField } from '../../kit/SignatureField.tsx'
import { openPad, type Pad } from './openPad.ts'
import type { Drawing } from './strokes.ts'

interface DrawnSignatureProps {
  id: string
  side: Side
  error: string | undefined
  onDraw: (drawing: Drawing | null) => void
}

/** A pad to sign on. Its code comes when it is shown; where it cannot come, the name can still be typed. */
export function DrawnSignature({ id, side, error, onDraw }: DrawnSignatureProps) {
  const t = useWords('sign')
  const canvas = useRef<HTMLCanvasElement>(null)
  const { pad, isMissing } = usePad(canvas, onDraw)
  return (
    <SignatureField
      id={id}
      by={side}
      label={t('draw.label')}
      hint={t(isMissing ? 'draw.missing' : 'draw.hint')}
      error={error}
      acts={
        <>
          <Button look="plain" onClick={() => pad.current?.undo()}>
            {t('draw.undo')}
          </Button>
          <Button look="plain" onClick={() => pad.current?.clear()}>
            {t('draw.clear')}
          </Button>
        </>
      }
    >
      <canvas ref={canvas} role="img" aria-label={t('draw.label')} />
    </SignatureField>
  )
}

function usePad(canvas: { readonly current: HTMLCanvasElement | null }, onDraw: DrawnSignatureProps['onDraw']) {
  const pad = useRef<Pad | null>(null)
  const latest = useRef(onDraw)
  const [isMissing, setIsMissing] = useState(false)
  useEffect(() => void (latest.current = onDraw))
  useEffect(() => {
    let left = false
    const open = async () => {
      const { default: SignaturePad } = await import('signature_pad')
      if (!left && canvas.current)
        pad.current = openPad(SignaturePad, canvas.current, (drawing) => latest.current(drawing))
    }
    open().catch(() => setIsMissing(true))
    return () => {
      left = true
      pad.current?.close()
    }
  }, [canvas])
  return { pad, isMissing }
}
