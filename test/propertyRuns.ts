import fc from 'fast-check'

// `npm run fuzz` runs the same properties longer, and from a seed that it prints.
const runs = Number(process.env['PROPERTY_RUNS'] ?? 0)
const seed = Number(process.env['PROPERTY_SEED'] ?? 0)

if (runs > 0) fc.configureGlobal({ numRuns: runs, seed, interruptAfterTimeLimit: 600_000 })
