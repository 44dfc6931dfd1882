import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { example } from '../../../../src/ui/app/example/example.ts'
import { SignedBefore } from '../../../../src/ui/steps/keep/SignedBefore.tsx'
import { lay } from '../atHand.tsx'

it.each([
  ['en', 'load this page again'],
  ['nl', 'laad deze pagina opnieuw'],
  ['pl', 'proszę wczytać tę stronę ponownie'],
  ['ko', '이 창을 다시 불러와 주세요'],
] as const)(
  'a browser that does not hand out what was signed before is told, with what to do (%s)',
  async (language, what) => {
    // This one has no store at all.
    await lay(await example('grill', 'en'), <SignedBefore />, ['keep'], language)
    expect(await screen.findByText(new RegExp(what))).toHaveAttribute('role', 'status')
  },
)
