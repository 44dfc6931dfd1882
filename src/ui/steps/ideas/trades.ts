import type { Stage } from '../../../domain/agreement/line.ts'

/**
 * The usual links of six trades, with who decides in each. Names, units and how one counts are words
 * (`trade.<trade>.stage.<link>`); they are offered and copied, never agreed: no result, no effort and no hand-over point
 * comes with them.
 */
export const trades = {
  restaurant: {
    seen: 'third',
    lookedUp: 'audience',
    door: 'audience',
    seated: 'client',
    paid: 'audience',
    returned: 'audience',
  },
  shop: { seen: 'third', entered: 'audience', helped: 'client', bought: 'audience', returned: 'audience' },
  webShop: {
    seen: 'third',
    visited: 'audience',
    found: 'audience',
    paid: 'audience',
    delivered: 'client',
    again: 'audience',
  },
  clinic: {
    found: 'third',
    requested: 'audience',
    confirmed: 'client',
    booked: 'audience',
    came: 'audience',
    returned: 'audience',
  },
  business: {
    reached: 'agency',
    replied: 'audience',
    talked: 'client',
    quoted: 'client',
    ordered: 'audience',
    again: 'audience',
  },
  event: {
    seen: 'third',
    registered: 'audience',
    came: 'audience',
    welcomed: 'client',
    stayed: 'audience',
    told: 'audience',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, NonNullable<Stage['control']>>>>>

export type Trade = keyof typeof trades
export const tradeNames = Object.keys(trades) as readonly Trade[]

/** A trade's links as the parties' own, in the words of the screen. */
export function stagesOf(trade: Trade, say: (key: string) => string): Stage[] {
  return Object.entries(trades[trade]).map(([id, control]) => ({
    id: id.toLowerCase(),
    name: say(`trade.${trade}.stage.${id}.name`),
    unit: say(`trade.${trade}.stage.${id}.unit`),
    control,
    counted: say(`trade.${trade}.stage.${id}.counted`),
  }))
}

/** Fewer links in common say nothing: most trades are seen, paid and come back to. */
const TELLING = 4

/** The trade whose links the line has most of, by the ids that a copied link keeps; null where that says too little. */
export function tradeOf(stages: readonly Stage[]): Trade | null {
  const ids = new Set(stages.map(({ id }) => id))
  const common = (trade: Trade) => Object.keys(trades[trade]).filter((id) => ids.has(id.toLowerCase())).length
  const [best] = tradeNames.toSorted((one, other) => common(other) - common(one))
  return best !== undefined && common(best) >= TELLING ? best : null
}
