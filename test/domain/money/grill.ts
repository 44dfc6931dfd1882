import type { ReckoningInput } from '../../../src/domain/money/reckoningInput.ts'

/** The grill restaurant by the station, in euros: ten more tables between five and six, twelve weeks, Monday to Friday. */
export const grillInEuros: ReckoningInput = {
  currency: 'EUR',
  spend: { target: 8000, likely: 8000, low: 6800, high: 9200 },
  vat: [
    { share: 7000, rate: 900 },
    { share: 3000, rate: 2100 },
  ],
  variableShare: { target: 3300, likely: 3300, low: 3800, high: 3000 },
  unitCost: 150,
  units: { target: 10_000, likely: 6000, low: 2000, high: 12_000 },
  capacity: 12_000,
  daysPerWeek: 5000,
  ramp: [2500, 5000, 7500, ...Array.from({ length: 9 }, () => 10_000)],
  anyway: { target: 2000, likely: 2000, low: 3500, high: 1000 },
  refilled: 0,
  stepCosts: 114_000,
  costs: { fee: 420_000, media: 300_000, production: 60_000 },
  costVat: 2100,
  vatDeductible: true,
  keep: 5000,
  agreedCeiling: 913_410,
}

/** The same restaurant in won, eight weeks. */
export const grillInWon: ReckoningInput = {
  currency: 'KRW',
  spend: { target: 75_000, likely: 75_000, low: 62_000, high: 88_000 },
  vat: [{ share: 10_000, rate: 1000 }],
  variableShare: { target: 4200, likely: 4200, low: 4700, high: 3800 },
  unitCost: 2000,
  units: { target: 10_000, likely: 6000, low: 3000, high: 11_000 },
  capacity: 11_000,
  daysPerWeek: 5000,
  ramp: [4000, 7000, ...Array.from({ length: 6 }, () => 10_000)],
  anyway: { target: 1500, likely: 1500, low: 3000, high: 500 },
  refilled: 0,
  stepCosts: 480_000,
  costs: { fee: 2_000_000, media: 1_600_000, production: 400_000 },
  costVat: 1000,
  vatDeductible: true,
  keep: 5000,
  agreedCeiling: null,
}
