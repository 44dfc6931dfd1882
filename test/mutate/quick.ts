import fc from 'fast-check'

/**
 * That a mistake is noticed is enough: nobody reads the smallest case that shows it, and looking for it takes minutes.
 * Fewer cases than `npm test` tries, for a mistake that nothing notices waits for all of them.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, numRuns: 25 })
