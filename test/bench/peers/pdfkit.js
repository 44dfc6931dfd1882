import { PDFDocument } from 'pdfkit'
import { page, styles } from '../flow.ts'

export const name = 'pdfkit, tagged'

export async function open({ regular, bold }) {
  return (plain) =>
    new Promise((done, failed) => {
      const pdf = new PDFDocument({
        size: 'A4',
        margin: page.margin,
        pdfVersion: '1.7',
        tagged: true,
        displayTitle: true,
        lang: plain.language,
        font: regular,
        info: { Title: plain.title },
      })
      const parts = []
      pdf.on('data', (part) => parts.push(part))
      pdf.on('end', () => done(joined(parts)))
      pdf.on('error', failed)
      pdf.registerFont('regular', regular)
      pdf.registerFont('bold', bold)
      const root = pdf.struct('Document')
      pdf.addStructure(root)
      for (const block of plain.blocks) add(pdf, root, block)
      root.end()
      pdf.end()
    })
}

function add(pdf, root, block) {
  if (block.kind === 'heading') return said(pdf, root, `H${block.level}`, block.text, styles[block.level])
  if (block.kind === 'paragraph') return said(pdf, root, 'P', block.text, styles.body)
  if (block.kind === 'list') {
    chosen(pdf, styles.body)
    const items = block.items.map((text) => pdf.struct('LI', [pdf.struct('LBody', () => pdf.text(`• ${text}`))]))
    return root.add(pdf.struct('L', items))
  }
  chosen(pdf, styles.cell)
  const head = block.head.map((text) => ({ text, type: 'TH', font: { src: 'bold', size: styles.head.size } }))
  const body = block.rows.map((cells) => cells.map((text) => ({ text })))
  pdf.table({ data: [head, ...body], structParent: root, defaultStyle: { padding: 2, border: [0, 0, 0.5, 0] } })
}

function said(pdf, root, tag, text, style) {
  root.add(
    pdf.struct(tag, () => {
      chosen(pdf, style)
      pdf.text(text, page.margin)
      pdf.y += style.after
    }),
  )
}

function chosen(pdf, style) {
  pdf.font(style.bold ? 'bold' : 'regular', style.size)
}

function joined(parts) {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
