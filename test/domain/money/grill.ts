import type { ReckoningInput } from '../../../src/domain/money/reckoningInput.ts'
import { inputOf } from './vectors.ts'

/** The grill restaurant by the station, in euros: ten more tables between five and six, twelve weeks, Monday to Friday. */
export const grillInEuros: ReckoningInput = inputOf('tables-eur', { agreedCeiling: 913_410 })

/** The same restaurant in won, eight weeks. */
export const grillInWon: ReckoningInput = inputOf('tables-krw')
