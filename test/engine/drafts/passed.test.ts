import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../../src/engine/drafts/kept.ts'
import { example } from '../../actions/supplies.ts'
import { withSettled } from '../../../src/engine/drafts/passed.ts'
import { handedOver } from '../../ui/app/exchange/returned/came.ts'

const none = { sent: [], received: [] }
const before = { asks: 'answers', by: 'client', due: '2026-12-01', questions: ['goal/pain'] } as const

describe('what is asked once a hand-over of the client is settled', () => {
  const settled = async (exchange: Exchange, reply?: { readonly agreed: true }): Promise<Exchange> =>
    withSettled(exchange, handedOver(await example('grill', 'en'), reply && { reply }), 1)

  it('is what it asks, of a machine that speaks for the agency', async () => {
    expect((await settled({ ...none, side: 'agency', asked: before })).asked).toEqual({ asks: 'read', by: 'client' })
  })

  it('is nothing after a yes', async () => {
    expect(await settled({ ...none, side: 'agency', asked: before }, { agreed: true })).not.toHaveProperty('asked')
  })

  it('is nothing where nobody has said for whom the machine speaks', async () => {
    const exchange = await settled(none)
    expect(exchange).not.toHaveProperty('asked')
    expect(exchange).not.toHaveProperty('side')
  })

  it('stays where the client asks the agency from another device of its own', async () => {
    const asked = { ...before, by: 'agency' } as const
    expect((await settled({ ...none, side: 'client', asked })).asked).toEqual(asked)
  })

  it('stays where the draft came bare; whose it was is written nowhere', async () => {
    const draft = await example('grill', 'en')
    const exchange = withSettled({ ...none, side: 'agency', asked: before }, { draft }, 1)
    expect(exchange).toMatchObject({ side: 'agency', asked: before, received: [{ revision: draft.revision }] })
    expect(exchange.received[0]).not.toHaveProperty('by')
  })
})
