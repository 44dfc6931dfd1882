/** The first parts of every name in the tz database (2026) that names a place; `Etc` names offsets. */
const areas = 'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Etc|Indian|Pacific'
const shape = new RegExp(`^(?:UTC|(?:${areas})(?:/[A-Z][A-Za-z0-9_+-]*){1,2})$`)

/**
 * Whether a text has the form of a time zone's name, `Europe/Dublin`. The places themselves are not listed: 418 names
 * would weigh 2.5 kB on the way to the questions.
 */
export const namesTimeZone = (text: string): boolean => shape.test(text)
