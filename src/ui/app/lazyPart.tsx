import { lazy, type ComponentType } from 'react'

/** A part of the app whose code could not be had: the connection broke off, or a newer app replaced it. */
export class PartNotLoaded extends Error {}

/** A component whose code comes when it is first drawn. That it does not come is no bug, and is said as such. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    try {
      return { default: await load() }
    } catch (cause) {
      throw new PartNotLoaded('A part did not load', { cause })
    }
  })
}
