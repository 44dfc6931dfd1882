import * as fontkit from '@cantoo/fontkit'
import { PDFDocument, rgb } from 'pdf-lib'
import { flow, page } from '../flow.ts'

export const name = 'pdf-lib fork, fontkit'

export async function open({ regular, bold }) {
  return async (plain) => {
    const pdf = await PDFDocument.create()
    pdf.registerFontkit(fontkit.default ?? fontkit)
    pdf.setTitle(plain.title)
    pdf.setLanguage(plain.language)
    const fonts = [await pdf.embedFont(regular, { subset: true }), await pdf.embedFont(bold, { subset: true })]
    const faceOf = (isBold) => fonts[isBold ? 1 : 0]
    let sheet
    flow(plain, {
      turn: () => (sheet = pdf.addPage([page.width, page.height])),
      widthOf: (text, size, isBold) => faceOf(isBold).widthOfTextAtSize(text, size),
      line: (text, x, y, size, isBold) => sheet.drawText(text, { x, y, size, font: faceOf(isBold) }),
      rule: (x, y, width) =>
        sheet.drawLine({ start: { x, y }, end: { x: x + width, y }, thickness: 0.5, color: rgb(0.7, 0.7, 0.7) }),
    })
    return pdf.save()
  }
}
