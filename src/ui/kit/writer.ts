/** Whose answer a part of the form is; it decides the rule that the words stand on (single, double, or plain ink). */
export type Writer = 'agency' | 'client' | 'both'
