import { given } from './answer.ts'
import { canonicalText } from './canonical.ts'
import { emptyDraft, type Draft } from './draft.ts'
import { draftFingerprint } from './fingerprint.ts'
import { HAND_OVER_VERSION, REQUEST_FORMAT, type HandOver, type HandOverRequest } from './handOver.ts'
import { withOwnIds } from './entryIds.ts'
import { draftShape, type Shape } from './shape.ts'

type Asked = Pick<HandOver, 'by' | 'name' | 'when' | 'language' | 'asks' | 'due' | 'words'>

/**
 * A request made from a draft as its sender keeps it: enough to answer `questions` (addresses of their screens) on another
 * device, and none of the sender's answers but the names and what is counted. `goal` is said in the paper's language.
 */
export function requestOf(
  draft: Draft,
  asked: Asked,
  goal: string | undefined,
  questions: readonly string[],
): HandOverRequest {
  const { agency, client } = draft.parties
  const [metric, unit] = [given(draft.goal?.metric), given(draft.goal?.unit)]
  const names = [agency, client].map(({ shortName, legalName }) => shortName ?? legalName)
  return {
    format: REQUEST_FORMAT,
    version: HAND_OVER_VERSION,
    ...asked,
    id: draft.id,
    revision: draft.revision,
    parent: draftFingerprint(draft).hex,
    ...(names[0] !== undefined && { agency: names[0] }),
    ...(names[1] !== undefined && { client: names[1] }),
    ...(goal !== undefined && { goal }),
    ...(metric !== undefined && { metric }),
    ...(unit !== undefined && { unit }),
    paper: draft.languages.paper,
    currency: draft.currency,
    timeZone: draft.timeZone,
    questions: [...questions],
  }
}

/** The draft that a request is answered in: the next one after the sender's, with what the questions need and no more. */
export function draftOfRequest(request: HandOverRequest): Draft {
  const { id, revision, parent, paper, currency, timeZone, agency, client, metric, unit } = request
  const begun = emptyDraft({ id, languages: { paper }, paperSize: 'a4', currency, timeZone })
  return {
    ...begun,
    revision: revision + 1,
    parent,
    parties: {
      agency: agency === undefined ? {} : { shortName: agency },
      client: client === undefined ? {} : { shortName: client },
    },
    ...((metric !== undefined || unit !== undefined) && {
      goal: { ...(metric !== undefined && { metric }), ...(unit !== undefined && { unit }) },
    }),
  }
}

/** What the asked party does not answer: the frame is the sender's. */
const FRAME = ['format', 'version', 'id', 'example', 'languages', 'paperSize', 'currency', 'timeZone']

/**
 * The answers of a draft begun from a request, put into the full state that it was made from: every answer it gives, and
 * its entries behind those of the lists. Number and parent are those of the answers. What the request itself had brought,
 * shortened perhaps, changes nothing.
 */
export function answersInto(base: Draft, answered: Draft): Draft {
  const { revision, parent } = answered
  const answers = Object.entries(withOwnIds(answered, base, () => true)).filter(([key]) => !FRAME.includes(key))
  const whole = filled(draftShape, base, Object.fromEntries(answers)) as Draft
  return { ...whole, revision, parent }
}

function filled(shape: Shape, before: unknown, answer: unknown): unknown {
  if (answer === undefined || before === undefined) return answer ?? before
  if (shape.kind === 'list') return withEntries(before as readonly unknown[], answer as readonly unknown[])
  if (shape.kind === 'answer') return isShortened(before, answer) ? before : answer
  const [held, answers] = [before as Rec, answer as Rec]
  const keys = [...new Set([...Object.keys(held), ...Object.keys(answers)])]
  return Object.fromEntries(keys.map((key) => [key, filled(shape.below(key), held[key], answers[key])]))
}

type Rec = Readonly<Record<string, unknown>>

function withEntries(before: readonly unknown[], entries: readonly unknown[]): readonly unknown[] {
  const said = new Set(before.map(canonicalText))
  return [...before, ...entries.filter((entry) => !said.has(canonicalText(entry)))]
}

/** The sign at the end of a text that was shortened. */
const MORE = '…'

/** Whether a value is what stood there before, its texts whole or shortened. */
function isShortened(whole: unknown, part: unknown): boolean {
  if (typeof whole === 'string' && typeof part === 'string')
    return whole === part || (part.endsWith(MORE) && whole.startsWith(part.slice(0, -1)))
  if (typeof whole !== 'object' || typeof part !== 'object') return whole === part
  const [before, after] = [Object.entries(whole ?? {}), part as Rec]
  return (
    before.length === Object.keys(after ?? {}).length && before.every(([key, text]) => isShortened(text, after[key]))
  )
}

/** Longest that the texts of a request stay, in characters; the message and the goal give way before any name does. */
const ROUNDS: readonly Readonly<Record<'words' | 'goal' | 'names', number>>[] = [
  { words: 1200, goal: 1200, names: 160 },
  ...[600, 400, 300, 200, 150, 100].map((words) => ({ words, goal: 1200, names: 160 })),
  ...[600, 400, 300, 250, 200, 150, 120, 100, 80, 60].map((goal) => ({ words: 80, goal, names: 160 })),
  ...[100, 60, 40, 30, 20, 12, 8].map((names) => ({ words: 40, goal: 40, names })),
]

/** The request itself, then ever shorter ones: texts end at a word, with an ellipsis. Nothing but texts is left out. */
export function* everShorter(request: HandOverRequest): Generator<HandOverRequest> {
  const { name, words, goal, agency, client, metric, unit } = request
  for (const most of ROUNDS) {
    const short = (text: string) => shortened(text, most.names)
    yield {
      ...request,
      ...(name !== undefined && { name: short(name) }),
      ...(words !== undefined && { words: shortened(words, most.words) }),
      ...(goal !== undefined && { goal: shortened(goal, most.goal) }),
      ...(agency !== undefined && { agency: short(agency) }),
      ...(client !== undefined && { client: short(client) }),
      ...(metric !== undefined && { metric: short(metric) }),
      ...(unit && { unit: { one: short(unit.one), many: short(unit.many) } }),
    }
  }
}

/** The beginning of a text up to the last word that fits, and an ellipsis; where no blank is near, within a word. */
export function shortened(text: string, longest: number): string {
  const characters = [...text]
  if (characters.length <= longest) return text
  const room = characters.slice(0, longest - 1)
  const blank = room.findLastIndex((character) => /\s/u.test(character))
  const kept = blank > longest / 2 ? room.slice(0, blank) : room
  return `${kept.join('').trimEnd()}${MORE}`
}
