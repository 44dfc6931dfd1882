/**
 * Brings the plain data of an older version of the format up to the present one, a step per version. Version 1 is the
 * first, so there is nothing to bring up yet; its fixture in `test/domain/agreement/fixtures` stays for ever.
 */
const steps: readonly ((older: object) => object)[] = []

export function upgrade(value: object, version: number): object {
  return steps.slice(version - 1).reduce((older, step) => step(older), value)
}
