import '../../../src/ui/kit/ground.css'
import { render } from '@testing-library/react'
import { useState } from 'react'
import { page, userEvent } from 'vitest/browser'
import { describe, expect, it } from 'vitest'
import { Beside } from '../../../src/ui/kit/Beside.tsx'
import { Button } from '../../../src/ui/kit/Button.tsx'
import { Dialog } from '../../../src/ui/kit/Dialog.tsx'
import { QuestionPage } from '../../../src/ui/kit/QuestionPage.tsx'
import { UnitField } from '../../../src/ui/kit/NumberFields.tsx'

function Asking() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Delete</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Delete it?"
        closeText="Keep it"
        acts={<Button>Yes</Button>}
      >
        <p>It can be undone.</p>
      </Dialog>
    </>
  )
}

describe('a dialog', () => {
  it('has the focus while it is open, and gives it back when Escape closes it', async () => {
    render(<Asking />)
    const opener = page.getByRole('button', { name: 'Delete' })
    await opener.click()
    const dialog = page.getByRole('dialog', { name: 'Delete it?' })
    await expect.element(dialog).toBeVisible()
    expect(dialog.element().contains(document.activeElement)).toBe(true)
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog).not.toBeInTheDocument()
    await expect.element(opener).toHaveFocus()
  })
})

const question = (
  <div id="root">
    <QuestionPage
      back={{ href: '#/', text: 'Back' }}
      title="How many tables?"
      continueText="Continue"
      onSubmit={(event) => event.preventDefault()}
      aside={
        <Beside label="The paper" openText="Read the paper" closeText="Back to the question">
          <p>2.3 From six to sixteen tables.</p>
        </Beside>
      }
    >
      <UnitField name="past" label="Occupied now" unit="opdrachtgeverstafels" />
    </QuestionPage>
  </div>
)

describe('the paper', () => {
  it('stands beside the question where there is room', async () => {
    await page.viewport(1280, 800)
    render(question)
    await expect.element(page.getByRole('complementary', { name: 'The paper' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Read the paper' })).not.toBeInTheDocument()
  })

  it('is one tap away where there is none, and the way back leads to where one was', async () => {
    await page.viewport(360, 740)
    render(question)
    const bar = page.getByRole('button', { name: 'Read the paper' })
    await bar.click()
    await expect.element(page.getByRole('dialog', { name: 'The paper' })).toBeVisible()
    await page.getByRole('button', { name: 'Back to the question' }).click()
    await expect.element(bar).toHaveFocus()
  })

  it('turns narrow by the size of the type, not by the window alone', async () => {
    await page.viewport(1280, 800)
    document.documentElement.style.fontSize = '200%'
    render(question)
    await expect.element(page.getByRole('button', { name: 'Read the paper' })).toBeVisible()
    document.documentElement.style.fontSize = ''
  })
})

describe('a question on the narrowest screen', () => {
  it('stays in the window with text at 200 %, a long unit too', async () => {
    await page.viewport(320, 640)
    document.documentElement.style.fontSize = '200%'
    render(question)
    const widest = Math.max(
      ...Array.from(document.querySelectorAll('#root *'), (part) => part.getBoundingClientRect().right),
    )
    document.documentElement.style.fontSize = ''
    expect(widest).toBeLessThanOrEqual(321)
  })
})
