import { characterFaults, characterNumber } from '../../../../domain/language/text.ts'
import type { HiddenChange } from '../../../../domain/differences/hidden.ts'

interface TypedTextProps {
  readonly text: string
  /** The other version, where both are one text: what differs is marked in this one. */
  readonly other?: string | undefined
  /** Characters that a change brought in: shown as what they are. */
  readonly hidden?: readonly HiddenChange[]
}

/** A text in full, with the piece that is another one marked, and what nobody could see in it written by its number. */
export function TypedText({ text, other, hidden = [] }: TypedTextProps) {
  const [start, end] = middleOf(text, other)
  const pieces = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  return (
    <bdi className="returned-text">
      {pieces.map((piece, place) => {
        const shown = <Shown text={piece} hidden={hidden} />
        if (piece === '') return null
        return place === 1 && other !== undefined ? <mark key={place}>{shown}</mark> : <span key={place}>{shown}</span>
      })}
    </bdi>
  )
}

function Shown({ text, hidden }: { text: string; hidden: readonly HiddenChange[] }) {
  return runsOf(text, hidden).map(({ run, name }, place) =>
    name === null ? (
      run
    ) : (
      <span key={place} className="returned-sign">
        {name}
      </span>
    ),
  )
}

interface Run {
  readonly run: string
  /** The number of a character that cannot be told by showing it. */
  readonly name: string | null
}

/** The text in runs, each character that is not seen, or is taken for another, by itself. */
function runsOf(text: string, hidden: readonly HiddenChange[]): readonly Run[] {
  const runs: { run: string; name: string | null }[] = []
  for (const character of text) {
    const number = characterNumber(character)
    const isUnseen = characterFaults(character).some(({ code }) => code !== 'line-break')
    const isAlike = hidden.some((each) => each.character === number)
    const last = runs.at(-1)
    if (isUnseen) runs.push({ run: character, name: number })
    else if (isAlike) runs.push({ run: character, name: `${character} ${number}` })
    else if (last && last.name === null) last.run += character
    else runs.push({ run: character, name: null })
  }
  return runs
}

/** Where what differs begins and ends, in UTF-16 units and never inside a character; nothing where there is no other. */
function middleOf(text: string, other: string | undefined): readonly [start: number, end: number] {
  if (other === undefined || other === text) return [0, 0]
  const [own, others] = [[...text], [...other]]
  const shortest = Math.min(own.length, others.length)
  let start = 0
  while (start < shortest && own[start] === others[start]) start += 1
  let end = 0
  while (end < shortest - start && own.at(-1 - end) === others.at(-1 - end)) end += 1
  const length = (characters: readonly string[]) => characters.join('').length
  return [length(own.slice(0, start)), text.length - length(own.slice(own.length - end))]
}
