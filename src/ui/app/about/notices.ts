/** Whose work the built app contains, in the order in which a reader meets it; a test holds it against package.json. */
export const notices: readonly { readonly name: string; readonly by: string; readonly licence: string }[] = [
  { name: 'react', by: 'Meta Platforms, Inc.', licence: 'MIT' },
  { name: 'react-dom', by: 'Meta Platforms, Inc.', licence: 'MIT' },
  { name: 'react-hook-form', by: 'Beier (Bill) Luo', licence: 'MIT' },
  { name: 'i18next', by: 'i18next', licence: 'MIT' },
  { name: 'wouter', by: 'Alexey Taktarov', licence: 'Unlicense' },
  { name: 'zod', by: 'Colin McDonnell', licence: 'MIT' },
  { name: 'big.js', by: 'Michael Mclaughlin', licence: 'MIT' },
  { name: 'fflate', by: 'Arjun Barrett', licence: 'MIT' },
  { name: 'pdf-lib', by: 'Andrew Dillon, Cantoo Scribe', licence: 'MIT' },
  { name: 'lean-qr', by: 'David Evans', licence: 'MIT' },
  { name: 'signature_pad', by: 'Szymon Nowak', licence: 'MIT' },
  { name: '@noble/hashes', by: 'Paul Miller', licence: 'MIT' },
]

/** The typeface of screen and paper. */
export const typeface = { name: 'Pretendard', by: 'Kil Hyung-jin', licence: 'SIL Open Font License 1.1' }
