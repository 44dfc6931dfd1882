import { Suspense } from 'react'
import type { Draft, Path } from '../../../domain/agreement/draft.ts'
import { loadWords } from '../../i18n/speaking.ts'
import { CopyContext } from '../../steps/copyAtHand.ts'
import { useDraft } from '../../steps/draftAtHand.ts'
import { STEPS } from '../../steps/screen.ts'
import { screenAt } from '../../steps/sequence.ts'
import { lazyPart } from '../lazyPart.tsx'
import { useOutside } from '../outside.ts'

const SignStep = lazyPart(async () => {
  const [part] = await Promise.all([import('../../steps/sign/SignStep.tsx'), loadWords('sign'), loadWords('keep')])
  return part.SignStep
})
const KeepStep = lazyPart(async () => {
  const [part] = await Promise.all([import('../../steps/keep/KeepStep.tsx'), loadWords('sign'), loadWords('keep')])
  return part.KeepStep
})

interface ClosingStepProps {
  step: 'sign' | 'keep'
  rest: string
}

/** The steps after the questions: sign, and keep. */
export function ClosingStep({ step, rest }: ClosingStepProps) {
  const { ways } = useDraft()
  const { desk } = useOutside()
  const screenFor = (path: Path) => {
    const screen = screenAt(path)
    return screen && ways.step(screen.step, screen.id, 'sign')
  }
  const copy = async (draft: Draft) => {
    const put = await (await desk()).putCopy(draft)
    return put.ok ? `#/a/${put.value}` : null
  }
  const Step = step === 'sign' ? SignStep : KeepStep
  return (
    <CopyContext value={copy}>
      <Suspense>
        <Step number={String(STEPS.indexOf(step) + 1)} rest={rest} screenFor={screenFor} />
      </Suspense>
    </CopyContext>
  )
}
