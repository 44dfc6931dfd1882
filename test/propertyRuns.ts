import fc from 'fast-check'

/** `npm test` tries the same cases every time, so that a red run speaks of the change and not of the draw. */
const EVERY_TIME = 20_261_121

// `npm run fuzz` runs the same properties longer, and from a seed of its own that it prints.
const runs = Number(process.env['PROPERTY_RUNS'] ?? 0)
const seed = Number(process.env['PROPERTY_SEED'] ?? EVERY_TIME)

fc.configureGlobal(runs > 0 ? { numRuns: runs, seed, interruptAfterTimeLimit: 600_000 } : { seed })
