import type { Owner } from '../agreement/scalars.ts'
import { sumTable } from './annex/sum.ts'
import { weeksTable } from './annex/weeks.ts'
import { audience } from './audience/audience.ts'
import type { Block, PaperSectionId } from './block.ts'
import { facts } from './glance/facts.ts'
import { heading } from './glance/heading.ts'
import { glanceLine, glanceWarnings, noGuarantee } from './glance/statement.ts'
import { briefFrom } from './goal/briefFrom.ts'
import { counting, goalNotYet } from './goal/counting.ts'
import { levelsTable } from './goal/levels.ts'
import { problem } from './goal/problem.ts'
import { scaleFigure } from './goal/scale.ts'
import { goalInOneSentence } from './goal/sentence.ts'
import { commitmentsTable } from './line/commitments.ts'
import { assumptionsTable, dutiesTable } from './line/duties.ts'
import { facingLimits } from './line/limits.ts'
import { handOver, lineHead, notIncluded, stagesTable } from './line/parts.ts'
import { takenBack } from './line/takenBack.ts'
import { breakEvenFigure } from './money/breakEven.ts'
import { ceiling } from './money/ceiling.ts'
import { inOneSentence, optimism } from './money/chance.ts'
import { expectation, moneyNote } from './money/expectation.ts'
import { heldAgainst } from './money/heldAgainst.ts'
import { inputsTable } from './money/inputs.ts'
import { outcomeTable } from './money/outcome.ts'
import { paidBack } from './money/paidBack.ts'
import { sameInEach } from './money/sameInEach.ts'
import { whatMatters, whatMattersTable } from './money/whatMatters.ts'
import { differsTable } from './open/differs.ts'
import { keptTable, leftOutTable, openLead, openTable } from './open/open.ts'
import { choice, optionsTables } from './options/options.ts'
import type { Pen } from './pen.ts'
import { fingerprint, honestSentence, howToCheck, signatures } from './sign/signatures.ts'
import { whatIsSigned } from './sign/whatIsSigned.ts'
import { whatNext } from './sign/whatNext.ts'
import { partiesTable, replacementNote } from './table/table.ts'
import { peopleTable } from './table/people.ts'
import { workingTogether } from './terms/terms.ts'

/** One part of the paper: the blocks it has to say about a draft; none while nothing of it was answered. */
export type Clause = (pen: Pen) => readonly Block[]

export interface SectionPlan {
  readonly id: PaperSectionId
  /** Its number on paper, the same whether or not other sections are there; null for page 1. */
  readonly number: string | null
  readonly owner?: Owner
  readonly startsPage: boolean
  readonly clauses: readonly Clause[]
}

/** Every section and clause; the order here is the order on paper. */
export const catalogue: readonly SectionPlan[] = [
  { id: 'glance', number: null, startsPage: false, clauses: [heading, facts, glanceLine, noGuarantee, glanceWarnings] },
  { id: 'table', number: '1', owner: 'both', startsPage: true, clauses: [partiesTable, peopleTable, replacementNote] },
  {
    id: 'goal',
    number: '2',
    owner: 'client',
    startsPage: false,
    clauses: [problem, goalInOneSentence, briefFrom, goalNotYet, scaleFigure, levelsTable, counting],
  },
  { id: 'audience', number: '3', owner: 'client', startsPage: false, clauses: [audience] },
  {
    id: 'money',
    number: '4',
    owner: 'client',
    startsPage: false,
    clauses: [
      expectation,
      inputsTable,
      sameInEach,
      moneyNote,
      outcomeTable,
      heldAgainst,
      ceiling,
      inOneSentence,
      breakEvenFigure,
      whatMatters,
      paidBack,
      optimism,
    ],
  },
  { id: 'options', number: '5', owner: 'agency', startsPage: false, clauses: [optionsTables, choice] },
  {
    id: 'line',
    number: '6',
    owner: 'both',
    startsPage: false,
    clauses: [
      lineHead,
      handOver,
      stagesTable,
      commitmentsTable,
      facingLimits,
      takenBack,
      notIncluded,
      assumptionsTable,
      dutiesTable,
    ],
  },
  { id: 'terms', number: '7', owner: 'both', startsPage: false, clauses: [workingTogether] },
  {
    id: 'open',
    number: '8',
    owner: 'both',
    startsPage: false,
    clauses: [openLead, openTable, differsTable, keptTable, leftOutTable],
  },
  {
    id: 'sign',
    number: '9',
    owner: 'both',
    startsPage: true,
    clauses: [signatures, honestSentence, fingerprint, howToCheck, whatIsSigned, whatNext],
  },
  { id: 'annex', number: 'A', startsPage: true, clauses: [sumTable, weeksTable, whatMattersTable] },
]
