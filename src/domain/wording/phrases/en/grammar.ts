import type { Phrases } from '../../phrases.ts'

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec'
const days = 'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekdays?|weekends?'

export const macros: Phrases['macros'] = {
  numberWord: [
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen',
    'eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: (?:one|two|three|four|five|six|seven|eight|nine))?',
    '(?:a |one |two |three |five )?(?:hundred|thousand|dozen|million)',
  ],
  number: ['{digits}(?: ?k)?', '{numberWord}'],
  percent: ['{number} ?%', '{number} per ?cent', '{number} percentage points'],
  month: months,
  day: days,
  unit: 'minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|seasons?|semesters?|terms?',
}
