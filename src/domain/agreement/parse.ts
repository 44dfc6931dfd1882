import type * as z from 'zod/mini'
import { fail, ok, type Result } from '../../std/result.ts'
import { draftSchema, FORMAT, VERSION, type Draft, type Path } from './draft.ts'
import { scanJson, type ScanFault } from './scan.ts'
import { upgrade } from './upgrade.ts'

/** What can be wrong with one value of a draft. */
export type FaultCode =
  | 'wrong-type'
  | 'unknown-key'
  | 'too-small'
  | 'too-large'
  | 'not-whole'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-an-id'
  | 'not-a-hash'
  | 'text'
  | 'not-on-the-list'
export interface Fault {
  readonly path: Path
  readonly code: FaultCode
}
export type DraftRefusal =
  | { readonly code: ScanFault }
  | { readonly code: 'not-a-draft' }
  | { readonly code: 'newer-version'; readonly version: number }
  | { readonly code: 'faults'; readonly faults: readonly Fault[] }

/** A draft from JSON text: limits, then the version, then every fault of the content at once. */
export function readDraft(text: string): Result<Draft, DraftRefusal> {
  const scanned = scanJson(text)
  return scanned.ok ? parseDraft(scanned.value) : fail({ code: scanned.error })
}

/** A draft from plain data. Unknown keys are faults: a term that this version cannot print must not be signed unseen. */
export function parseDraft(value: unknown): Result<Draft, DraftRefusal> {
  if (typeof value !== 'object' || value === null) return fail({ code: 'not-a-draft' })
  const { format, version } = value as { format?: unknown; version?: unknown }
  if (format !== FORMAT || typeof version !== 'number') return fail({ code: 'not-a-draft' })
  if (!Number.isSafeInteger(version)) return fail({ code: 'faults', faults: [{ path: 'version', code: 'not-whole' }] })
  if (version > VERSION) return fail({ code: 'newer-version', version })
  const outcome = draftSchema.safeParse(upgrade(value, version))
  return outcome.success ? ok(outcome.data) : fail({ code: 'faults', faults: outcome.error.issues.flatMap(asFaults) })
}

type Issue = z.core.$ZodIssue

/** Every fault that an issue of a schema names. */
export function asFaults(issue: Issue): Fault[] {
  if (issue.code === 'invalid_union') return faultsOfUnion(issue)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), code: 'unknown-key' }))
  }
  return [{ path: issue.path.join('.'), code: codeOf(issue) }]
}

/**
 * A union is an answer (value, open, left out) or a choice of forms. The branch that got furthest is the one that was
 * meant: fewest faults at its own root, so `{"open": {"owner": "nobody"}}` is told about its owner.
 */
function faultsOfUnion(issue: Extract<Issue, { code: 'invalid_union' }>): Fault[] {
  const branches = issue.errors.filter((branch) => branch.length > 0)
  const meant = branches.toSorted((one, other) => atRoot(one) - atRoot(other))[0]
  if (!meant) return [{ path: issue.path.join('.'), code: 'wrong-type' }]
  return meant.flatMap((inner) => asFaults({ ...inner, path: [...issue.path, ...inner.path] }))
}

const atRoot = (branch: readonly Issue[]) =>
  branch.filter((issue) => issue.path.length === 0).length * 10 + branch.length

const OWN_CODES: readonly FaultCode[] = ['not-whole', 'not-a-date', 'not-a-time', 'not-an-id', 'not-a-hash', 'text']

function codeOf(issue: Issue): FaultCode {
  const own = OWN_CODES.find((code) => code === issue.message)
  if (own) return own
  if (issue.code === 'too_small') return 'too-small'
  if (issue.code === 'too_big') return 'too-large'
  if (issue.code === 'invalid_value') return 'not-on-the-list'
  return 'wrong-type'
}
