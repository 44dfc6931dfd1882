import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'

export const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
export const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))

/** Types the name, ticks both boxes and presses the button of one who holds the device. */
export async function signTyped() {
  await userEvent.click(await screen.findByRole('radio', { name: 'Type my name' }))
  await userEvent.click(screen.getByRole('checkbox', { name: /^I have read all pages/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: /^I may sign/ }))
  await press(/^Sign as/)
}
