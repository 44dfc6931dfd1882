import { core, type PathScreen } from '../screen.ts'

/** Step 5: the ways there are, in equal form; the choice is the client's. */
export const optionScreens: readonly PathScreen[] = [
  core('options', 'options', 'agency', { custom: 'options' }),
  core('options', 'choice', 'client', { custom: 'choice' }),
]
