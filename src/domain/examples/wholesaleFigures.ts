import type { Cost, Economics } from '../agreement/economics.ts'
import type { Language } from '../language/languages.ts'
import { said } from './inWords.ts'

/** The amounts of the wholesaler in one currency, and the VAT on what it sells there. */
export interface WholesaleFigures {
  readonly goodsVat: number
  readonly economics: Pick<Economics, 'spend' | 'unitCost' | 'extraStaff' | 'ceiling' | 'mediaCap'>
  readonly costs: { readonly boxes: Cost; readonly evening: Cost; readonly list: Cost }
  readonly payments: { amount: number; on: string }[]
  readonly roundPrice: number
}

const inThree = (first: number, second: number, last: number) => [
  { amount: first, on: '2027-03-15' },
  { amount: second, on: '2027-04-26' },
  { amount: last, on: '2027-06-07' },
]

const pound: WholesaleFigures = {
  goodsVat: 2000,
  economics: {
    spend: { likely: 28_000, low: 22_000, high: 35_000 },
    unitCost: 1000,
    extraStaff: { perDay: 1300, note: said },
    ceiling: { amount: 730_000 },
    mediaCap: 190_000,
  },
  costs: {
    boxes: { fee: 390_000, media: 190_000, production: 80_000 },
    evening: { fee: 240_000, media: 110_000, production: 60_000 },
    list: { fee: 150_000, media: 50_000, production: 40_000 },
  },
  payments: inThree(220_000, 220_000, 220_000),
  roundPrice: 12_000,
}

const euro: WholesaleFigures = {
  goodsVat: 2100,
  economics: {
    spend: { likely: 31_000, low: 24_000, high: 39_000 },
    unitCost: 1100,
    extraStaff: { perDay: 1400, note: said },
    ceiling: { amount: 810_000 },
    mediaCap: 200_000,
  },
  costs: {
    boxes: { fee: 440_000, media: 200_000, production: 80_000 },
    evening: { fee: 270_000, media: 120_000, production: 60_000 },
    list: { fee: 170_000, media: 50_000, production: 40_000 },
  },
  payments: inThree(240_000, 240_000, 240_000),
  roundPrice: 14_000,
}

const zloty: WholesaleFigures = {
  goodsVat: 2300,
  economics: {
    spend: { likely: 115_000, low: 90_000, high: 145_000 },
    unitCost: 2800,
    extraStaff: { perDay: 6000, note: said },
    ceiling: { amount: 3_040_000 },
    mediaCap: 800_000,
  },
  costs: {
    boxes: { fee: 1_500_000, media: 800_000, production: 350_000 },
    evening: { fee: 950_000, media: 450_000, production: 200_000 },
    list: { fee: 600_000, media: 180_000, production: 120_000 },
  },
  payments: inThree(900_000, 900_000, 850_000),
  roundPrice: 50_000,
}

const won: WholesaleFigures = {
  goodsVat: 1000,
  economics: {
    spend: { likely: 385_000, low: 300_000, high: 480_000 },
    unitCost: 9000,
    extraStaff: { perDay: 18_000, note: said },
    ceiling: { amount: 11_800_000 },
    mediaCap: 3_000_000,
  },
  costs: {
    boxes: { fee: 6_000_000, media: 3_000_000, production: 1_300_000 },
    evening: { fee: 3_800_000, media: 1_700_000, production: 800_000 },
    list: { fee: 2_400_000, media: 700_000, production: 500_000 },
  },
  payments: inThree(3_500_000, 3_500_000, 3_300_000),
  roundPrice: 150_000,
}

export const wholesaleFigures: Readonly<Record<Language, WholesaleFigures>> = {
  en: pound,
  nl: euro,
  pl: zloty,
  ko: won,
}
