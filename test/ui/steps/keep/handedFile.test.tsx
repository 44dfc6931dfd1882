import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { HandedFile } from '../../../../src/ui/steps/keep/HandedFile.tsx'
import { example } from '../../../../src/ui/app/example/example.ts'
import { lay } from '../atHand.tsx'

it('a file that did not come can be opened in a window of its own, for no browser says that it blocked a download', async () => {
  const { user } = await lay(
    await example('grill', 'en'),
    <HandedFile name="agreement.pdf" content="%PDF" type="application/pdf">
      Take the PDF
    </HandedFile>,
    ['keep'],
  )
  const link = screen.getByRole('link', { name: 'Take the PDF' })
  expect(link).toHaveAttribute('download', 'agreement.pdf')
  expect(screen.queryByText('Did no file come?')).toBeNull()
  await user.click(link)
  expect(screen.getByRole('status')).toHaveTextContent('agreement.pdf')
  await user.click(screen.getByText('Did no file come?'))
  expect(screen.getByText(/may have blocked the download/)).toBeVisible()
  const open = screen.getByRole('link', { name: 'Open the file in a new tab' })
  expect(open).not.toHaveAttribute('download')
  expect(open).toHaveAttribute('href', expect.stringMatching(/^blob:/))
})
