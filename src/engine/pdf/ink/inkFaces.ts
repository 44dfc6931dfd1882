import { PDFRef } from 'pdf-lib'
import type { FontSlot, Fonts, Shown } from '../../layout/fonts/fonts.ts'
import type { Item, Weight } from '../../layout/sheets.ts'
import { addFont } from '../addFont.ts'
import { faced, glyphsIn, remembered, RESOURCES, type Faced, type FacedGlyph } from '../faces.ts'
import type { Objects, Value } from '../objects.ts'
import type { OpenFile } from '../reading/openFile.ts'
import { paperGlyphs } from './paperGlyphs.ts'

/** The names of an ink's own fonts, beside those of the paper. */
const OWN: Readonly<Record<Weight, string>> = { regular: 'F2', semibold: 'F3' }

/** What an ink is drawn into: the file, its new objects, and whose fonts they are. */
export interface Inking {
  readonly file: OpenFile
  readonly objects: Objects
  readonly fonts: Fonts
  readonly slot: FontSlot
}

/**
 * The fonts of a party's ink: the paper's, for the glyphs that it has already, and a small one of its own for the
 * others. With nothing but fonts of its own a signature took 10.7 kB instead of 4.
 */
export function inkFaces(inking: Inking, items: readonly Item[]): Faced {
  const weights = { regular: weightFaces(inking, items, 'regular'), semibold: weightFaces(inking, items, 'semibold') }
  return {
    faces: remembered((weight, shown) => weights[weight].face(shown)),
    resources: { Font: { ...weights.regular.resources, ...weights.semibold.resources } },
  }
}

interface WeightFaces {
  readonly face: (shown: Shown) => FacedGlyph
  readonly resources: Readonly<Record<string, Value>>
}

function weightFaces({ file, objects, fonts, slot }: Inking, items: readonly Item[], weight: Weight): WeightFaces {
  const shown = glyphsIn(items, weight)
  const wanted = fonts.embed(weight, shown, slot)
  const paper = paperGlyphs(file, weight, wanted)
  const lent = (one: Shown) => paper?.idOf(wanted.glyphId(one))
  const missing = shown.filter((one) => lent(one) === undefined)
  const own = fonts.embed(weight, missing, slot)
  const face = (one: Shown) => {
    const id = lent(one)
    return id === undefined ? faced(own, OWN[weight], one) : { ...faced(wanted, RESOURCES[weight], one), id }
  }
  return {
    face,
    resources: {
      ...(paper && missing.length < shown.length && { [RESOURCES[weight]]: PDFRef.of(paper.object) }),
      ...(missing.length > 0 && { [OWN[weight]]: addFont(objects, own, weight, 'pack') }),
    },
  }
}
