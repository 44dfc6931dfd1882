import { use } from 'react'
import type { Desk } from './desk.ts'
import { useOutside } from './outside.ts'

/** The desk, once it is open; a part that asks for it waits (Suspense). */
export function useDesk(): Desk {
  return use(useOutside().desk())
}
