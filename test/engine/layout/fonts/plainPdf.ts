/** An object of a PDF: its dictionary as PDF syntax, and a stream if it has one. */
export interface PlainObject {
  readonly dictionary: string
  readonly stream?: Uint8Array
}

/** A file of these objects, numbered from 1 in their order, uncompressed; the first is the catalog. */
export function plainPdf(objects: readonly PlainObject[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  for (const [index, { dictionary, stream }] of objects.entries()) {
    offsets.push(parts.reduce((sum, part) => sum + part.length, 0))
    const length = stream === undefined ? '' : `/Length ${stream.length}`
    parts.push(Buffer.from(`${index + 1} 0 obj\n<< ${dictionary} ${length} >>\n`))
    if (stream !== undefined) parts.push(Buffer.from('stream\n'), Buffer.from(stream), Buffer.from('\nendstream\n'))
    parts.push(Buffer.from('endobj\n'))
  }
  const start = parts.reduce((sum, part) => sum + part.length, 0)
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`
  parts.push(Buffer.from(`${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}
