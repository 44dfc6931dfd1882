/** How long a deleted draft can be brought back, in milliseconds. */
export const UNDO_FOR = 10_000
