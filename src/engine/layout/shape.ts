import type { Ink, PathShape } from '../../domain/paper/figures/shapes.ts'
import { bar, hairline, ink, ink2, partyColour, tint, white } from './colours.ts'
import type { Colour, PathStep } from './sheets.ts'

/** A path before it has its place on a page. */
export interface Shape {
  readonly path: readonly PathStep[]
  readonly fill?: Colour
  readonly stroke?: { readonly colour: Colour; readonly width: number; readonly dash?: readonly number[] }
  readonly clip?: readonly PathStep[]
}

export const inks: Readonly<Record<Ink, Colour>> = {
  ink,
  ink2,
  rule: hairline,
  tint,
  bar,
  ground: white,
  ...partyColour,
}

/** A figure's path in the colours of the paper. */
export function inColour({ path, fill, stroke, clip }: PathShape): Shape {
  return {
    path,
    ...(fill && { fill: inks[fill] }),
    ...(stroke && {
      stroke: { colour: inks[stroke.ink], width: stroke.width, ...(stroke.dash && { dash: stroke.dash }) },
    }),
    ...(clip && { clip }),
  }
}
