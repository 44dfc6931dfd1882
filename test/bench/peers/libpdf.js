import { PDF, rgb } from '@libpdf/core'
import { flow } from '../flow.ts'

export const name = '@libpdf/core'

export async function open({ regular, bold }) {
  return async (plain) => {
    const pdf = PDF.create()
    pdf.setTitle(plain.title)
    pdf.setLanguage(plain.language)
    const fonts = [pdf.embedFont(regular), pdf.embedFont(bold)]
    const faceOf = (isBold) => fonts[isBold ? 1 : 0]
    let sheet
    flow(plain, {
      turn: () => (sheet = pdf.addPage({ size: 'a4' })),
      widthOf: (text, size, isBold) => faceOf(isBold).getTextWidth(text, size),
      line: (text, x, y, size, isBold) =>
        sheet.drawText(text, { x, y, size, font: faceOf(isBold), color: rgb(0, 0, 0) }),
      rule: (x, y, width) =>
        sheet.drawLine({ start: { x, y }, end: { x: x + width, y }, thickness: 0.5, color: rgb(0.7, 0.7, 0.7) }),
    })
    return pdf.save({ subsetFonts: true })
  }
}
