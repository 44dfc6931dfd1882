import type { Phrases } from '../../phrases.ts'

/** An assurance that is spoken of, not given: by whoever gives it, supposed, or called untrue behind it. */
export const disowned: Phrases['disowned'] = [
  '~(?:않는|없는|못하는|않을|없을|못할) (?:것은|건|것이|것도|게) (?:확실|틀림없|분명|당연)',
  '~{assured}(?:은|는|을|를) {gap}맡[기깁긴]',
  '~{assured}(?:을 ?|를 ?)?(?:한다는|하는|된다는|해 ?준다는|하겠다는|해 ?드린다는|(?:한|된)다고 {han}{2,4}는) {gap}(?:사람|분|업체|곳|이들|회사|대행사|광고|말|문장|문구|단어|표현|조항|제안|글|경우)(?:들)?(?:은|는|이|가|을|를|도|에게|에|과|와)(?! {far}(?:저희|우리|당사|유일|뿐))',
  '~{assured}(?:을 ?|를 ?)?(?:한다면|했다면|해 ?드린다면|드린다면|하다고 (?:한다|말한다)면)',
  '~{assured}[^ \\n]{0,8} {breath}(?:거짓|과장|허위|정직하지|무책임|속임|기만|위법|섣부|섣불|어불성설|지나친|지나칩|과한|무리한|솔직하지|어긋|위배|반합니다)(?!{tail} ?(?:아니|아닙|없))',
]

export const denialMacros: Readonly<Record<string, string>> = {
  assured: '(?:보장|보증|확약|담보|약속|장담|호언|확언|확신|확실)',
  breath: '(?:[^ \\n;:,]{1,40} ){0,8}?',
}
