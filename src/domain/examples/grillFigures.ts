import type { Cost, Economics } from '../agreement/economics.ts'
import type { Period } from '../agreement/goal.ts'
import type { Language } from '../language/languages.ts'
import { said } from './inWords.ts'

/** What the grill in euro and the grill in won do not share: amounts, levels, the run and what its people expect. */
export interface GrillFigures {
  readonly currency: 'EUR' | 'KRW'
  readonly period: Period
  readonly weeks: number
  readonly reviewOn: string
  readonly payments: { amount: number; on: string }[]
  readonly levels: { readonly past: number; readonly must: number; readonly plan: number; readonly wish: number }
  readonly economics: Economics
  readonly costs: { readonly film: Cost; readonly notice: Cost; readonly cards: Cost }
  /** Of the film: low, likely and high, in thousandths of a table. */
  readonly effect: readonly [number, number, number]
  readonly roundPrice: number
  readonly secondMorning: number
}

const euro: GrillFigures = {
  currency: 'EUR',
  period: { start: '2027-03-15', end: '2027-06-04' },
  weeks: 12,
  reviewOn: '2027-04-23',
  payments: [
    { amount: 260_000, on: '2027-03-15' },
    { amount: 260_000, on: '2027-04-12' },
    { amount: 260_000, on: '2027-05-10' },
  ],
  levels: { past: 6000, must: 11_000, plan: 16_000, wish: 18_000 },
  economics: {
    spend: { likely: 8000, low: 6800, high: 9200 },
    vat: [
      { label: said, share: 7000, rate: 900 },
      { label: said, share: 3000, rate: 2100 },
    ],
    remains: { share: { likely: 6700, low: 6200, high: 7000 } },
    unitCost: 150,
    extra: {
      agency: { likely: 5000, low: 2000, high: 10_000 },
      client: { likely: 6000, low: 2000, high: 12_000 },
      settled: 'client',
    },
    capacity: { total: 24_000, occupied: 6000, heldForLater: 6000 },
    ramp: [2500, 5000, 7500],
    anyway: { likely: 2000, low: 3500, high: 1000 },
    extraStaff: { perDay: 1900, note: said },
    ceiling: { amount: 913_410 },
    mediaCap: 300_000,
  },
  costs: {
    film: { fee: 420_000, media: 300_000, production: 60_000 },
    notice: { fee: 260_000, media: 240_000, production: 40_000 },
    cards: { fee: 165_000, media: 0, production: 150_000 },
  },
  effect: [2000, 6000, 12_000],
  roundPrice: 24_000,
  secondMorning: 38_000,
}

const won: GrillFigures = {
  currency: 'KRW',
  period: { start: '2027-03-08', end: '2027-04-30' },
  weeks: 8,
  reviewOn: '2027-04-02',
  payments: [
    { amount: 2_000_000, on: '2027-03-08' },
    { amount: 2_000_000, on: '2027-04-05' },
  ],
  levels: { past: 4000, must: 8000, plan: 14_000, wish: 15_000 },
  economics: {
    spend: { likely: 75_000, low: 62_000, high: 88_000 },
    vat: [
      { label: said, share: 7000, rate: 1000 },
      { label: said, share: 3000, rate: 1000 },
    ],
    remains: { share: { likely: 5800, low: 5300, high: 6200 } },
    unitCost: 2000,
    extra: {
      agency: { likely: 5000, low: 2000, high: 10_000 },
      client: { likely: 6000, low: 3000, high: 11_000 },
      settled: 'client',
    },
    capacity: { total: 20_000, occupied: 4000, heldForLater: 5000 },
    ramp: [4000, 7000],
    anyway: { likely: 1500, low: 3000, high: 500 },
    extraStaff: { perDay: 12_000, note: said },
    ceiling: { amount: 5_424_753 },
    mediaCap: 1_600_000,
  },
  costs: {
    film: { fee: 2_000_000, media: 1_600_000, production: 400_000 },
    notice: { fee: 1_400_000, media: 1_200_000, production: 200_000 },
    cards: { fee: 900_000, media: 0, production: 800_000 },
  },
  effect: [3000, 6000, 11_000],
  roundPrice: 120_000,
  secondMorning: 190_000,
}

/** Euro in three languages and won in Korean, so that the golden numbers stand in an example anybody can open. */
export const grillFigures: Readonly<Record<Language, GrillFigures>> = { en: euro, nl: euro, pl: euro, ko: won }
