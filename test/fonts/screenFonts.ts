import { packSize, pointsOf, type Group } from './groups.ts'
import { screenWeights, webFont } from './webFont.ts'

/** The family's name on the screen: a font that was cut may not bear the reserved name (SIL OFL 1.1, 3). */
const family = 'Ten Tables Sans'
/** Letters of European languages, and the signs that sentences and buttons use. */
const latin =
  '20-7e a0-17f 192 218-21b 1e9e 2010-2015 2018-201e 2020-2022 2026 202f 2030 2032-2033 2039-203b 20a9 20ac 2116 2122 2190-2195 2212 221e 2248 2260 2264-2265 25cb 25cf 2713'

/** The fonts of the screen and the style sheet that names them, by path; cut from the same groups as the paper's. */
export async function screenFonts(groups: readonly Group[]): Promise<Map<string, Uint8Array>> {
  const common = groups.filter(({ name }) => /^hangul-[a-z]{2}$/.test(name)).map(({ codePoints }) => codePoints)
  const own = common.filter(({ length }) => length > packSize.others).flat()
  const more = common.filter(({ length }) => length <= packSize.others).flat()
  return new Map([
    ['public/fonts/ui/latin.woff2', await webFont(pointsOf(latin))],
    ['public/fonts/ui/hangul.woff2', await webFont(own)],
    ['public/fonts/ui/hangul-more.woff2', await webFont(more)],
    ['src/ui/kit/fonts.css', Buffer.from(styleSheet())],
  ])
}

/**
 * Of faces that name the same character the last one goes first, and where it has no such letter the one before is
 * asked. So no list of syllables is needed: the words of our own are found in the small font, and only a syllable that
 * it lacks fetches the other. The list would have been 1.5 kB of a style sheet of 12.
 */
function styleSheet(): string {
  const faces = [
    face('hangul-more', 'ac00-d7a3'),
    face('hangul', '3001-3015 ac00-d7a3'),
    face('latin', '20-17f 192 218-21b 1e9e 2010-2713'),
  ]
  return `/* Written by test/fonts/cut.mjs, together with the fonts. */\n${faces.join('\n')}`
}

function face(file: string, ranges: string): string {
  return `@font-face {
  font-family: '${family}';
  font-weight: ${screenWeights.least} ${screenWeights.most};
  font-display: swap;
  src: url('/fonts/ui/${file}.woff2') format('woff2');
  unicode-range: ${ranges
    .split(' ')
    .map((run) => `U+${run}`)
    .join(', ')};
}
`
}
