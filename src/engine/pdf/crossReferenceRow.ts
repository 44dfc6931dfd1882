/** Widths of the three fields of an entry (ISO 32000-1, 7.5.8.3): its kind, place or stream, position in the stream. */
export const WIDTHS = [1, 3, 2] as const
/** Bytes of one entry. */
export const ROW = 6
