import { addDays, type CalendarDate } from '../../domain/language/calendar.ts'
import type { ClockTime } from '../../domain/language/writeTime.ts'
import type { World } from '../../std/world.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** A moment on the wall clock of this device: its calendar date and its time of day. */
export function localMoment(world: World, moment: number): { readonly date: CalendarDate; readonly time: ClockTime } {
  const local = moment + world.offsetMinutes(moment) * MINUTE
  const days = Math.floor(local / DAY)
  const minutes = Math.floor((local - days * DAY) / MINUTE)
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'))
  return { date: addDays('1970-01-01', days), time: `${hour}:${minute}` }
}
