import { jsPDF } from 'jspdf'
import { base64 } from './base64.js'
import { flow, page } from '../flow.ts'

export const name = 'jsPDF'

export async function open({ regular, bold }) {
  const files = [
    ['regular.ttf', base64(regular), 'normal'],
    ['bold.ttf', base64(bold), 'bold'],
  ]
  return async (plain) => {
    const pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true })
    pdf.setProperties({ title: plain.title })
    pdf.setLanguage(plain.language)
    for (const [file, bytes, style] of files) {
      pdf.addFileToVFS(file, bytes)
      pdf.addFont(file, 'Bench', style)
    }
    pdf.setDrawColor(180)
    pdf.setLineWidth(0.5)
    const choose = (size, isBold) => pdf.setFont('Bench', isBold ? 'bold' : 'normal').setFontSize(size)
    let pages = 0
    flow(plain, {
      turn: () => (pages += 1) > 1 && pdf.addPage(),
      widthOf: (text, size, isBold) => choose(size, isBold).getTextWidth(text),
      line: (text, x, y, size, isBold) => choose(size, isBold).text(text, x, page.height - y),
      rule: (x, y, width) => pdf.line(x, page.height - y, x + width, page.height - y),
    })
    return new Uint8Array(pdf.output('arraybuffer'))
  }
}
