import { addDays, type CalendarDate } from './calendar.ts'

/** A moment as the device's own clock shows it: a day, a time, and how far that clock stands from UTC. */
export interface ClockReading {
  readonly date: CalendarDate
  /** `14:21:08`. */
  readonly time: string
  /** `UTC+1`, `UTC−3:30`, `UTC`. */
  readonly zone: string
}

const DAY = 86_400_000

/** What a clock shows at `moment` (milliseconds since 1970) that runs `offsetMinutes` east of UTC. */
export function readClock(moment: number, offsetMinutes: number): ClockReading {
  const shown = moment + offsetMinutes * 60_000
  const days = Math.floor(shown / DAY)
  const seconds = Math.floor((shown - days * DAY) / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const time = parts.map((part) => String(part).padStart(2, '0')).join(':')
  return { date: addDays('1970-01-01', days), time, zone: zoneOf(offsetMinutes) }
}

function zoneOf(offsetMinutes: number): string {
  if (offsetMinutes === 0) return 'UTC'
  const away = Math.abs(offsetMinutes)
  const minutes = away % 60 === 0 ? '' : `:${String(away % 60).padStart(2, '0')}`
  return `UTC${offsetMinutes < 0 ? '\u2212' : '+'}${Math.floor(away / 60)}${minutes}`
}
