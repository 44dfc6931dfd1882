import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { example } from '../../../src/ui/app/example/example.ts'
import { coreScreens } from '../../../src/ui/steps/sequence.ts'
import { StepPage } from '../../../src/ui/steps/StepPage.tsx'
import { lay } from './atHand.tsx'

const words = ['check', 'entries', 'goal', 'line', 'money', 'app', 'kit', 'steps', 'help'] as const
const moreThanAForm = coreScreens.filter(({ custom }) => custom !== undefined)

describe('beside a question that is more than a form', () => {
  it.each(moreThanAForm)('stand its reason, a good answer and a private note: $step/$id', async ({ step, id }) => {
    await lay(await example('grill', 'en'), <StepPage step={step} id={id} back="" />, words)
    for (const folded of ['Why we ask', 'What a good answer looks like', 'Private note']) {
      const summary = screen.getByText(folded, { selector: 'summary' })
      expect(summary.parentElement).not.toHaveAttribute('open')
      expect(summary.nextElementSibling).toHaveTextContent(/\w/)
    }
  })
})
