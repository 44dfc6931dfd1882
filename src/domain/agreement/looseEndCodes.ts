/** What a paper can be signed without, and both should have seen: it comes from the form, not from words. */
export const looseEndCodes = [
  'no-ceiling',
  'no-meter',
  'no-counter',
  'no-person',
  'no-deadline',
  'nobody-decides',
  'no-reply-address',
  'audience-of-everybody',
  'reach-without-money',
  'result-beyond-control',
  'limit-unanswered',
  'assumption-unchecked',
  'payment-term-too-long',
] as const
export type LooseEndCode = (typeof looseEndCodes)[number]
