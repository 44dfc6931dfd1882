import type { Cost, Economics } from '../agreement/economics.ts'
import type { Language } from '../language/languages.ts'

/** The amounts of the clinic in one currency; everything else about it is the same in all four languages. */
export interface ClinicFigures {
  readonly economics: Pick<Economics, 'spend' | 'remains' | 'ceiling' | 'mediaCap'>
  readonly costs: { readonly page: Cost; readonly letters: Cost; readonly boards: Cost }
  readonly payments: { amount: number; on: string }[]
  readonly roundPrice: number
}

const halves = (amount: number) => [
  { amount, on: '2027-04-06' },
  { amount, on: '2027-05-24' },
]

const euro: ClinicFigures = {
  economics: {
    spend: { likely: 8500, low: 7500, high: 9500 },
    remains: { amount: { likely: 5800, low: 5000, high: 6400 } },
    ceiling: { amount: 400_000 },
    mediaCap: 70_000,
  },
  costs: {
    page: { fee: 180_000, media: 70_000, production: 50_000 },
    letters: { fee: 90_000, media: 60_000, production: 40_000 },
    boards: { fee: 70_000, media: 20_000, production: 30_000 },
  },
  payments: halves(150_000),
  roundPrice: 9000,
}

const zloty: ClinicFigures = {
  economics: {
    spend: { likely: 32_000, low: 28_000, high: 38_000 },
    remains: { amount: { likely: 21_000, low: 18_000, high: 24_000 } },
    ceiling: { amount: 1_400_000 },
    mediaCap: 220_000,
  },
  costs: {
    page: { fee: 650_000, media: 220_000, production: 180_000 },
    letters: { fee: 320_000, media: 200_000, production: 130_000 },
    boards: { fee: 240_000, media: 60_000, production: 100_000 },
  },
  payments: halves(525_000),
  roundPrice: 35_000,
}

const won: ClinicFigures = {
  economics: {
    spend: { likely: 70_000, low: 60_000, high: 90_000 },
    remains: { amount: { likely: 48_000, low: 40_000, high: 56_000 } },
    ceiling: { amount: 3_600_000 },
    mediaCap: 700_000,
  },
  costs: {
    page: { fee: 1_400_000, media: 700_000, production: 500_000 },
    letters: { fee: 800_000, media: 500_000, production: 300_000 },
    boards: { fee: 600_000, media: 200_000, production: 300_000 },
  },
  payments: halves(1_300_000),
  roundPrice: 80_000,
}

export const clinicFigures: Readonly<Record<Language, ClinicFigures>> = { en: euro, nl: euro, pl: zloty, ko: won }
