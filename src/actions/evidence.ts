import { given } from '../domain/agreement/answer.ts'
import type { Draft } from '../domain/agreement/draft.ts'
import { utf8 } from '../std/bytes.ts'
import { draftFingerprint, fingerprintOf } from '../domain/agreement/fingerprint.ts'
import type { Side } from '../domain/agreement/scalars.ts'
import { readClock } from '../domain/language/clock.ts'
import type { Language } from '../domain/language/languages.ts'
import type { Say } from '../domain/language/say.ts'
import { writeDate } from '../domain/language/writeDate.ts'
import type { Appearance, HandMark, Mark } from '../engine/pdf/ink/appearance.ts'

/** What is known only at the moment of signing. */
export interface SigningMoment {
  readonly party: Side
  readonly mark: HandMark
  /** By this device's clock, self-asserted: milliseconds since 1970, and its minutes east of UTC. */
  readonly at: number
  readonly offsetMinutes: number
  /** Whose ink the paper carries already. */
  readonly inked: readonly Side[]
  /** SHA-256 of the file as it was shown, in hexadecimal digits; left out where nobody looked at it. */
  readonly shown?: string
}

/** The same once it is known with which key, and what the other party's envelope says; as hexadecimal digits. */
export interface KeyedMoment extends Omit<SigningMoment, 'mark'> {
  readonly mark: Mark
  readonly publicKey: Uint8Array
  readonly previous: string | undefined
}

/** The words of the evidence in one language of the paper. */
export interface EvidenceWords {
  readonly language: Language
  readonly say: Say
}

/**
 * The record beside the ink: who said they signed, in what role, with what authority, how, when by
 * this device's clock, what was agreed to, and the fingerprints. On a bilingual paper each line stands in both
 * languages, the prevailing one first. It proves none of it, and says so in its last line, which is the honest sentence
 * word for word.
 */
export function evidence(
  draft: Draft,
  before: Uint8Array,
  moment: KeyedMoment,
  words: readonly EvidenceWords[],
): Appearance {
  const { signer, legalName = '' } = draft.parties[moment.party]
  const name = signer?.name ?? ''
  const title = given(signer?.title)
  const way = 'typed' in moment.mark ? 'typed' : 'drawn'
  const clock = readClock(moment.at, moment.offsetMinutes)
  const both = (write: (words: EvidenceWords) => string) => joined(words.map(write))
  const row = (key: string, value: string) => ({ label: both(({ say }) => say(`label.${key}`)), value })
  const nameAndTitle = title === undefined ? name : both(({ say }) => say('line.nameTitle', { name, title }))
  const [other] = moment.inked
  const [first] = words
  if (first === undefined) throw new Error('Evidence is written in the language of its paper')
  const key = fingerprintOf(moment.publicKey).groups.join(' ')
  const when = `${writeDate(clock.date, first.language, 'short')} ${clock.time}`
  return {
    language: first.language,
    mark: moment.mark,
    under: [
      nameAndTitle,
      first.say('line.whenHow', { when, zone: clock.zone, how: first.say(`short.${way}`) }),
      first.say('line.key', { key }),
    ],
    rows: [
      row('signedBy', `${nameAndTitle}; ${both(({ say }) => say(`for.${moment.party}`, { name: legalName }))}`),
      row(
        'states',
        both(({ say }) => `${say(`authority.${signer?.authority ?? 'proxy'}`)}; ${say('consent')}`),
      ),
      row(
        'how',
        both(({ say }) => say(`how.${way}`)),
      ),
      row('when', `${when} ${clock.zone}, ${both(({ say }) => say('clock'))}`),
      row('content', draftFingerprint(draft).groups.join(' ')),
      row('before', sha256InGroups(before)),
      row(
        'previous',
        other && moment.previous !== undefined
          ? `${nameOf(draft, other)} · ${sha256InGroups(utf8(moment.previous))}`
          : both(({ say }) => say('first')),
      ),
      row(
        'status',
        both(({ say }) => say('status')),
      ),
    ],
  }
}

/**
 * The file's SHA-256 in full, in four groups so that it breaks over lines. Five numbers to read aloud are the
 * agreement's alone: beside others of the same look people would compare the wrong ones.
 */
const sha256InGroups = (bytes: Uint8Array) => (fingerprintOf(bytes).hex.match(/.{16}/g) ?? []).join(' ')

const nameOf = (draft: Draft, side: Side) => draft.parties[side].signer?.name ?? draft.parties[side].legalName ?? ''

/** A text once where both languages have the same. */
const joined = (texts: readonly string[]) => [...new Set(texts)].join(' · ')
