import type { CalendarDate } from '../../../domain/language/calendar.ts'
import { readClock } from '../../../domain/language/clock.ts'
import type { World } from '../../../std/world.ts'

/** The day that this device's own clock shows; acceptances and choices are dated by it. */
export function today(world: World): CalendarDate {
  const moment = world.now()
  return readClock(moment, world.offsetMinutes(moment)).date
}

/** A name for a new entry of a list, which it keeps through every change of order. */
export function newEntryId(world: World): string {
  return `e${Array.from(world.randomBytes(8), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
