/**
 * Whether the browser keeps what is stored here even when room is short (Storage Standard, 4.4). Some browsers decide
 * by themselves, some ask the person, so it is asked once somebody has written something. False where it cannot be had.
 */
export async function askToKeep(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}

/** What was decided before, without asking anybody. */
export async function isKeptFirmly(): Promise<boolean> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return false
  }
}
