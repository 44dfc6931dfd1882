import type { Path } from '../agreement/draft.ts'
import type { Owner, Side } from '../agreement/scalars.ts'
import type { FigureData } from './figureData.ts'

/** Whose words a piece of text is: a party's (or both), or an answer still open. */
export type Voice = Owner | 'open'

/** A piece of running text. `answer` is what a person wrote, printed unchanged, on that person's rule on screen. */
export type Inline =
  /** `joins`: only leads from what stands before it to what follows; left out where that begins a line of its own. */
  | { readonly kind: 'text'; readonly text: string; readonly joins?: true }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'answer'; readonly text: string; readonly by: Voice; readonly path: Path }
  /** A party's shape; `spoken` is read aloud in its place, empty where the party's name follows at once. */
  | { readonly kind: 'mark'; readonly party: Side; readonly spoken: string }
export type Runs = readonly Inline[]
export type Mark = Extract<Inline, { kind: 'mark' }>

/**
 * What every block has: a name that is the same in each language (so that two languages pair up), and the answers
 * that it prints (so that the screen can light it while one of them is being written).
 */
interface Frame {
  readonly id: string
  readonly paths?: readonly Path[]
}

export type ParagraphRole = 'eyebrow' | 'brief' | 'parties' | 'lead' | 'body' | 'note' | 'statement'

export interface Cell {
  readonly runs: Runs
  /** A lighter, secondary figure in a column of amounts: counts and shares among money. */
  readonly soft?: boolean
  /** The range that its words tell, drawn below them. */
  readonly span?: Span
}
/** Low, likely and high on a scale from nought to `max`, one for the whole row. */
export interface Span {
  readonly low: number
  readonly likely: number
  readonly high: number
  readonly max: number
}
export interface Column {
  readonly head: string
  readonly align: 'start' | 'end'
}
export type Row =
  | { readonly kind: 'row' | 'sum'; readonly cells: readonly Cell[]; readonly paths?: readonly Path[] }
  /** Opens a party's rows in one table: its mark and name, its rule below. */
  | { readonly kind: 'band'; readonly party: Side; readonly text: string }
/** Which table it is; the layout knows the widths of its columns by this name. */
export type TableRole =
  | 'parties'
  | 'people'
  | 'inputs'
  | 'outcome'
  | 'options'
  | 'commitments'
  | 'assumptions'
  | 'duties'
  | 'open'
  | 'differs'
  | 'kept'
  | 'annex'
  | 'weeks'
  | 'levels'
  | 'plain'

export interface FactCell {
  readonly id: string
  readonly label: string
  /** One value, or low, likely and high in equal size and this order, each with its own label. */
  readonly values: readonly { readonly text: string; readonly label?: string }[]
  readonly detail: string
  /** Its first clause alone, for a first page with too much to say. */
  readonly shortDetail?: string
  readonly paths?: readonly Path[]
}

export type Block = Frame &
  (
    | { readonly kind: 'title'; readonly text: string }
    | {
        readonly kind: 'paragraph'
        readonly role: ParagraphRole
        readonly runs: Runs
        /** On a first page with too much to say: left out, for a section says it as well; or told in these words. */
        readonly spare?: true
        readonly short?: Runs
      }
    /** Heading of a numbered section, with who answered it. */
    | {
        readonly kind: 'section'
        readonly number: string
        readonly text: string
        readonly owner?: Owner
        readonly ownerText?: string
      }
    /** A heading within a section. */
    | { readonly kind: 'head'; readonly text: string }
    /** A short label in the side column with what was answered beside it. */
    | { readonly kind: 'entry'; readonly label: string; readonly runs: Runs }
    /** A numbered clause with its name; one that is one party's carries that party's mark beside it. */
    | {
        readonly kind: 'clause'
        readonly number: string
        readonly name: string
        readonly mark?: Mark
        readonly runs: Runs
      }
    | { readonly kind: 'list'; readonly head?: string; readonly items: readonly Runs[] }
    /** A party's own words as a voice, with who said it. */
    | { readonly kind: 'voice'; readonly head?: string; readonly party: Side; readonly runs: Runs; readonly by?: Runs }
    | { readonly kind: 'facts'; readonly cells: readonly FactCell[] }
    | {
        readonly kind: 'table'
        readonly role: TableRole
        readonly caption: string
        readonly columns: readonly Column[]
        readonly rows: readonly Row[]
        readonly note?: string
      }
    | {
        readonly kind: 'figure'
        readonly head?: string
        readonly data: FigureData
        readonly alt: string
        readonly reading?: string
      }
    /** `short`: in one line, for a first page with too much to say; what it leaves out stands in section 8. */
    | { readonly kind: 'warning'; readonly head: string; readonly runs: Runs; readonly short?: Runs }
    | { readonly kind: 'panel'; readonly head?: string; readonly runs: Runs }
    /** Two columns face to face: what each party cannot promise, each with its acknowledgement. */
    | {
        readonly kind: 'facing'
        readonly sides: Readonly<
          Record<
            Side,
            { readonly head: string; readonly items: readonly { readonly runs: Runs; readonly note: Runs }[] }
          >
        >
      }
    /** The fingerprint of the agreement's data: five groups of four digits, and the SHA-256 that decides. */
    | {
        readonly kind: 'fingerprint'
        readonly head: string
        readonly groups: readonly string[]
        readonly detail: string
        readonly hex: string
      }
    | {
        readonly kind: 'signatures'
        readonly statement: string
        /** `electronic`: two signature fields; `paper`: lines to sign on, no field. */
        readonly way: 'electronic' | 'paper'
        readonly fields: Readonly<Record<Side, SignaturePlace>>
      }
  )

export interface SignaturePlace {
  /** Caption above the field: for whom it is. */
  readonly caption: string
  /** Stands under the field until somebody signs. */
  readonly invitation: string
  /** What assistive technology says for the field. */
  readonly tooltip: string
  /** Words beside the lines on a paper that is signed by hand: name, title, place, date. */
  readonly lines: readonly string[]
}
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

export type PaperSectionId =
  | 'glance'
  | 'table'
  | 'goal'
  | 'audience'
  | 'money'
  | 'options'
  | 'line'
  | 'terms'
  | 'open'
  | 'sign'
  | 'annex'

export interface Section {
  readonly id: PaperSectionId
  /** Begins on a page of its own. */
  readonly startsPage: boolean
  readonly blocks: readonly Block[]
}
