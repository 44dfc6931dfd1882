import { describe, expect, it, test } from 'vitest'
import type { CaseName } from '../../../src/domain/money/interval.ts'
import type { Outcome } from '../../../src/domain/money/outcome.ts'
import { reckon, reckonCases } from '../../../src/domain/money/reckon.ts'
import { grillInEuros, grillInWon } from './grill.ts'

type Row = readonly [string, (outcome: Outcome) => unknown, readonly unknown[]]

const columns: readonly CaseName[] = ['target', 'likely', 'low', 'high']
const to = (places: number, value: string | null) => value && Number(value).toFixed(places)

describe('the grill restaurant in euros', () => {
  const reckoning = reckon(grillInEuros)
  const rows: readonly Row[] = [
    ['net spend', (it) => it.Snet, [7121, 7121, 6053, 8189]],
    ['contribution', (it) => it.CM, [4621, 4621, 3603, 5582]],
    ['tables there is room for', (it) => it.neff, ['10', '6', '2', '12']],
    ['full days', (it) => it.D, ['52.5', '52.5', '52.5', '52.5']],
    ['extra tables', (it) => it.N, ['525', '315', '105', '630']],
    ['that count', (it) => it.Ninc, ['420', '252', '68.25', '567']],
    ['what they leave', (it) => it.P0, [1_940_820, 1_164_492, 245_905, 3_164_994]],
    ['staff', (it) => it.F, [114_000, 114_000, 114_000, 114_000]],
    ['most it may cost', (it) => it.Cmax, [1_826_820, 1_050_492, 131_905, 3_050_994]],
    ['proposed ceiling', (it) => it.Ceil, [913_410, 525_246, 65_953, 1_525_497]],
    ['cost', (it) => it.K, [780_000, 780_000, 780_000, 780_000]],
    ['profit after cost', (it) => it.E, [1_046_820, 270_492, -648_095, 2_270_994]],
    ['return, %', (it) => (Number(it.ROI) * 100).toFixed(1), ['134.2', '34.7', '-83.1', '291.2']],
    ['break-even', (it) => it.Nbe, [242, 242, 382, 178]],
    ['a day', (it) => to(3, it.perDay), ['4.606', '4.606', '7.271', '3.390']],
    ['most one may cost', (it) => it.CPAmax, [3480, 3335, 1256, 4843]],
    ['what one costs', (it) => it.CPAplan, [1486, 2476, 7429, 1238]],
    ['break-even ROAS', (it) => to(3, it.beROAS.plain), ['1.541', '1.541', '1.680', '1.467']],
    ['… as they count', (it) => to(3, it.beROAS.withAnyway), ['1.926', '1.926', '2.585', '1.630']],
    ['ROAS on cost', (it) => to(2, it.ROAS.onK), ['3.83', '2.30', '0.53', '5.95']],
    ['ROAS on media', (it) => to(2, it.ROAS.onMedia), ['9.97', '5.98', '1.38', '15.48']],
    ['earned back in week', (it) => it.paybackWeek, [7, 10, null, 5]],
  ]
  test.each(rows)('%s', (_, read, expected) => {
    expect(columns.map((name) => read(reckoning[name]))).toEqual(expected)
  })

  it('keeps six decimals, and no idle noughts', () => {
    expect(reckoning.target).toMatchObject({ ROI: '1.342077', perDay: '4.6063', ROAS: { onK: '3.834385' } })
    expect(reckoning.low.ROI).toBe('-0.830891')
  })

  it('warns that the ceiling of the likely case is breached, and of nothing else', () => {
    expect(reckoning.flags).toEqual(['ceiling-breached-at-likely'])
  })

  it('says what optimism would say: 45.5 % too much', () => {
    expect(reckoning.naive).toMatchObject({ Cmax: 2_658_600, N: '600', Ninc: '600', D: '60' })
    expect(((2_658_600 / reckoning.target.Cmax - 1) * 100).toFixed(1)).toBe('45.5')
  })

  it('has the chances that the ranges give', () => {
    expect(reckoning.chance).toEqual({
      pProfit: '0.7975',
      pTarget: '0.066667',
      mean: 358_802,
      p10: -157_133,
      p50: 328_490,
      p90: 920_624,
      trials: 20_000,
    })
  })

  it('counts no more tables than there is room for', () => {
    const crowded = reckon({ ...grillInEuros, units: { ...grillInEuros.units, target: 15_000 } })
    expect(crowded.target).toMatchObject({ neff: '12', Cmax: 2_214_984 })
    expect(crowded.flags).toEqual(['over-capacity', 'ceiling-breached-at-likely', 'target-outside-range'])
  })
})

describe('the grill restaurant in won', () => {
  const reckoning = reckon(grillInWon)
  const rows: readonly Row[] = [
    ['net spend', (it) => it.Snet, [68_182, 68_182, 56_364, 80_000]],
    ['contribution', (it) => it.CM, [37_546, 37_546, 27_873, 47_600]],
    ['full days', (it) => it.D, ['35.5', '35.5', '35.5', '35.5']],
    ['extra tables', (it) => it.N, ['355', '213', '106.5', '390.5']],
    ['that count', (it) => it.Ninc, ['301.75', '181.05', '74.55', '370.975']],
    ['what they leave, halves up', (it) => it.P0, [11_329_506, 6_797_703, 2_077_932, 17_658_410]],
    ['staff', (it) => it.F, [480_000, 480_000, 480_000, 480_000]],
    ['most it may cost', (it) => it.Cmax, [10_849_506, 6_317_703, 1_597_932, 17_178_410]],
    ['proposed ceiling', (it) => it.Ceil, [5_424_753, 3_158_852, 798_966, 8_589_205]],
    ['profit after cost', (it) => it.E, [6_849_506, 2_317_703, -2_402_068, 13_178_410]],
    ['return, %', (it) => (Number(it.ROI) * 100).toFixed(1), ['171.2', '57.9', '-60.1', '329.5']],
    ['break-even', (it) => it.Nbe, [141, 141, 230, 100]],
    ['a day', (it) => to(3, it.perDay), ['3.954', '3.954', '6.468', '2.791']],
    ['most one may cost', (it) => it.CPAmax, [30_562, 29_661, 15_004, 43_991]],
    ['what one costs', (it) => it.CPAplan, [11_268, 18_779, 37_559, 10_243]],
    ['break-even ROAS', (it) => to(3, it.beROAS.plain), ['1.816', '1.816', '2.022', '1.681']],
    ['… as they count', (it) => to(3, it.beROAS.withAnyway), ['2.136', '2.136', '2.889', '1.769']],
    ['earned back in week', (it) => it.paybackWeek, [4, 6, null, 3]],
  ]
  test.each(rows)('%s', (_, read, expected) => {
    expect(columns.map((name) => read(reckoning[name]))).toEqual(expected)
  })

  it('has the chances that the ranges give', () => {
    expect(reckoning.chance).toMatchObject({ pProfit: '0.94005', pTarget: '0.025', mean: 2_872_433 })
    expect(reckoning.chance).toMatchObject({ p10: 394_145, p50: 2_695_490, p90: 5_614_880 })
  })

  it('costs more for those who cannot deduct the VAT', () => {
    const { target } = reckonCases({ ...grillInWon, vatDeductible: false })
    expect(target).toMatchObject({ K: 4_400_000, E: 6_449_506, Nbe: 153, CPAplan: 12_394 })
    expect((Number(target.ROI) * 100).toFixed(1)).toBe('146.6')
    expect(to(3, target.perDay)).toBe('4.307')
  })
})
