import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach } from 'vitest'
import type { CheckedFile } from '../../../../src/actions/tellVerdict.ts'
import type { VerifierAnswer } from '../../../../src/actions/verifierMessages.ts'
import { OutsideContext, type Outside } from '../../../../src/ui/app/outside.ts'
import type { StartVerifier } from '../../../../src/ui/app/verify/checkApart.ts'
import { VerifyPage } from '../../../../src/ui/app/verify/VerifyPage.tsx'
import { startSpeaking } from '../../../../src/ui/i18n/speaking.ts'
import { AT } from './files.ts'

beforeEach(
  () =>
    void Object.defineProperty(Blob.prototype, 'arrayBuffer', {
      configurable: true,
      value: () => Promise.resolve(new ArrayBuffer(4)),
    }),
)

/** The page, with a verifier that says the same of every file; `now` is two days after both signed. */
export async function draw(says: CheckedFile | VerifierAnswer | 'broken') {
  await startSpeaking('en', ['app', 'kit', 'verify'])
  const startVerifier: StartVerifier = (heard, broken) => ({
    ask: () =>
      queueMicrotask(() => {
        if (says === 'broken') return broken()
        heard('at-work')
        heard(typeof says === 'string' || 'checked' in says ? says : { checked: says })
      }),
    stop: () => undefined,
  })
  const world = { now: () => AT + 2 * 86_400_000, offsetMinutes: () => 60, randomBytes: () => new Uint8Array() }
  const outside = { world, startVerifier } as unknown as Outside
  render(
    <OutsideContext value={outside}>
      <VerifyPage />
    </OutsideContext>,
  )
  const give = async (file = aFile()) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('There is no place for a file')
    await userEvent.upload(input, file)
    await screen.findByRole('heading', {
      level: 1,
      name: (name) => name !== '' && document.querySelector('.verify-answer') !== null,
    })
  }
  return { give }
}

export const aFile = (size = 4) => {
  const file = new File(['%PDF'], 'agreement.pdf', { type: 'application/pdf' })
  Object.defineProperty(file, 'size', { value: size })
  return file
}

export const answer = () => screen.getByRole('heading', { level: 1 }).textContent
/** What a row says, by its heading. */
export const row = (name: string) => {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li')
  if (!item) throw new Error(`There is no row ${name}`)
  return item.textContent
}
