import fc from 'fast-check'

/** That a mistake is noticed is enough: nobody reads the smallest case that shows it, and looking for it takes minutes. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
