import { given } from '../../agreement/answer.ts'
import type { Side } from '../../agreement/scalars.ts'
import type { Block, SignaturePlace } from '../block.ts'
import { partyLabel } from '../names.ts'
import type { Pen } from '../pen.ts'
import { wayOfSigning } from '../../agreement/writtenForm.ts'
import { text } from '../write.ts'

/** A field for each party, or lines to sign on; above them what signing states. */
export function signatures(pen: Pen): readonly Block[] {
  const way = wayOfSigning(pen.draft)
  const fields = { agency: field(pen, 'agency'), client: field(pen, 'client') }
  return [
    {
      kind: 'signatures',
      id: 'sign.fields',
      statement: pen.say(`sign.statement.${way}`),
      way,
      fields,
      paths: ['parties.agency.signer', 'parties.client.signer', 'terms.signing'],
    },
  ]
}

function field(pen: Pen, side: Side): SignaturePlace {
  const { say, draft } = pen
  const party = draft.parties[side]
  const name = party.legalName ?? partyLabel(pen, side)
  const signer = party.signer?.name ?? say('sign.someone')
  const title = given(party.signer?.title) ?? ''
  return {
    caption: say(`sign.caption.${side}`, { name }),
    invitation: say('sign.here'),
    tooltip: say(`sign.tooltip.${side}`, { signer, name }),
    lines: [
      say('sign.line.name', { name: party.signer?.name ?? '' }),
      say('sign.line.title', { title }),
      say('sign.line.place'),
      say('sign.line.date'),
    ],
  }
}

/** The short number to read out, the SHA-256 that decides. */
export function fingerprint(pen: Pen): readonly Block[] {
  const { groups, hex } = pen.fingerprint
  return [
    {
      kind: 'fingerprint',
      id: 'sign.fingerprint',
      head: pen.say('sign.fingerprint.head'),
      groups,
      detail: pen.say('sign.fingerprint.detail'),
      hex,
    },
  ]
}

/** Word for word the sentence on what such a signature proves; a paper signed by hand needs none. */
export function honestSentence(pen: Pen): readonly Block[] {
  if (wayOfSigning(pen.draft) === 'paper') return []
  return [
    { kind: 'panel', id: 'sign.honest', head: pen.say('sign.honest.head'), runs: text(pen.say('sign.honest.text')) },
  ]
}

/** How whoever comes later can check it. */
export function howToCheck(pen: Pen): readonly Block[] {
  const items = ['open', 'attached', ...(wayOfSigning(pen.draft) === 'paper' ? [] : ['sealed'])]
  return [
    {
      kind: 'list',
      id: 'sign.check',
      head: pen.say('sign.check.head'),
      items: items.map((item) => text(pen.say(`sign.check.${item}`))),
    },
  ]
}
