import { describe, expect, it } from 'vitest'
import { wayOfSigning } from '../../../src/domain/agreement/writtenForm.ts'
import { languages, type Language } from '../../../src/domain/language/languages.ts'
import { compose } from '../../../src/domain/paper/compose.ts'
import { blank } from '../agreement/anyDraft.ts'
import { readable } from '../paper/readable.ts'
import { readingOf } from '../paper/reading.ts'
import { answer, clause } from './clauseOf.ts'
import { fullDraft } from './fullDraft.ts'

describe('a notice of default', () => {
  it('asks a Polish notice of default to threaten withdrawal', () => {
    const polish = answer('terms.law', { country: 'PL' })
    expect(clause('disputes', polish)).toContain('will withdraw from the agreement')
    expect(clause('disputes', fullDraft)).not.toContain('withdraw')
  })

  const ownForm = { NL: 'ingebrekestelling', PL: 'wezwanie', KR: '최고', GB: 'notice to cure' } as const
  const forms = (['NL', 'PL', 'KR', 'GB'] as const).flatMap((law) =>
    languages.map((language) => [law, language] as const),
  )
  it.each(forms)('puts a notice in the form of its law: %s, on a paper in %s', (country, language) => {
    const told = clause('disputes', answer('terms.law', { country }), language)
    expect(told).toContain(ownForm[country])
    const others = Object.values(ownForm).filter((own) => own !== ownForm[country] && own !== '최고')
    expect(others.filter((own) => language === 'en' && told?.includes(own))).toEqual([])
  })

  it('takes the form of the paper’s own law while none is chosen, and none of a law it does not know', () => {
    const asNone = (language: Language) => ({ ...answer('terms.law', undefined), languages: { paper: language } })
    expect(clause('disputes', asNone('nl'), 'nl')).toContain('artikel 6:82 BW')
    expect(clause('disputes', asNone('pl'), 'pl')).toContain('art. 491 § 1 Kodeksu cywilnego')
    expect(clause('disputes', asNone('ko'), 'ko')).toContain('민법 제544조의 최고')
    expect(clause('disputes', answer('terms.law', { country: 'DE' }))).not.toMatch(/article|cure/)
  })
})

describe('a transfer of copyright', () => {
  const transfer = answer('terms.ownership', { mode: 'assignment', onPayment: true, accounts: 'client' })
  const onPaper = answer('terms.signing', 'paper', transfer)
  it('under Polish law is signed on paper, and says why', () => {
    const polish = answer('terms.law', { country: 'PL' }, onPaper)
    expect(clause('ownership', polish)).toContain('void without written form')
    expect(clause('signing', polish)).toMatch(/^The parties sign on paper\..* This is needed because rights/)
    const paper = compose(polish, readingOf(polish, 'en'))
    expect(readable(paper)).toContain('[paper]')
  })
  it('under Dutch law names the deed', () => {
    const dutch = answer('terms.law', { country: 'NL' }, onPaper)
    expect(clause('ownership', dutch)).toContain('needs a signed deed: both parties sign on paper')
    expect(clause('signing', dutch)).toContain('This is needed because rights')
  })
  it('under another law may be signed electronically, and so may a licence anywhere', () => {
    expect(clause('signing', onPaper)).toBe(
      'The parties sign on paper. The sheets that both have signed are the agreement.',
    )
    expect([wayOfSigning(transfer), wayOfSigning(answer('terms.law', { country: 'PL' }))]).toEqual([
      'electronic',
      'electronic',
    ])
  })
  it.each([
    ['en', 'This licence is not exclusive.'],
    ['nl', 'Deze licentie is niet exclusief.'],
    ['pl', 'Licencja jest niewyłączna.'],
    ['ko', '이 이용 허락은 독점적이지 않습니다.'],
  ] as const)('%s: a licence is not exclusive, for an exclusive one would need the same form', (language, sentence) => {
    expect(clause('ownership', fullDraft, language)).toContain(sentence)
  })
  it('names what in the work is somebody else’s', () => {
    expect(clause('ownership', fullDraft)).toContain('Material of others in it: ⟨music from a library⟩.')
  })
})

describe('electronic signing', () => {
  it('is chosen in the agreement itself, as Korean law asks', () => {
    expect(clause('signing', answer('terms.law', { country: 'KR' }), 'ko')).toContain('전자서명법 제3조 제2항')
    expect(clause('signing', { ...blank(), languages: { paper: 'ko' } }, 'ko')).toContain('전자서명법 제3조 제2항')
    expect(clause('signing', fullDraft, 'ko')).not.toContain('전자서명법')
  })
})
