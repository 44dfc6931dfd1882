/**
 * The editions that are kept under `public/editions/`, oldest first: each prints, for ever, what it printed when it was
 * released. Frozen by `npm run edition`, which writes this line; see `decisions/editions.md`.
 */
export const keptEditions: readonly number[] = [1]
