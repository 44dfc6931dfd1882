import { parseHandOver, type HandOver } from '../../../../domain/agreement/handOver.ts'
import { scanJson } from '../../../../domain/agreement/scan.ts'

/** What waits beside the draft, looked at again as anything from outside; null where it can no longer be read. */
export function handOverIn(text: string): HandOver | null {
  const scanned = scanJson(text)
  if (!scanned.ok || typeof scanned.value !== 'object' || scanned.value === null) return null
  const read = parseHandOver(scanned.value)
  return read.ok ? read.value : null
}
