/** The one name under which the agreement travels. */
export const ATTACHED = 'agreement.json'

/** How the file names its edition: for people in the list of attachments, for us when it is read back. */
export const editionNote = (edition: number): string => `Ten Tables edition ${edition}`

/** The edition that such a note names; null when it is no note of ours. */
export function editionOf(note: string): number | null {
  const match = /^Ten Tables edition (\d{1,4})$/.exec(note)
  return match ? Number(match[1]) : null
}
