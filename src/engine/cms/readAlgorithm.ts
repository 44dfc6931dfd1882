import { TAG } from './der.ts'
import { inside, type Der } from './readDer.ts'

/** An algorithm's identifier where it has no parameters, which NULL says as well (RFC 5754, 2); else all of it. */
export function readAlgorithm(element: Der | undefined): Uint8Array | null {
  const [kind, parameters, more] = inside(element, TAG.sequence) ?? []
  if (!element || kind?.tag !== TAG.identifier || more) return null
  const isPlain = !parameters || (parameters.tag === TAG.null && parameters.content.length === 0)
  return isPlain ? kind.whole : element.whole
}
