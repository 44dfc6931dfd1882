import pdfMake from 'pdfmake/build/pdfmake.js'
import { base64 } from './base64.js'
import { page, styles } from '../flow.ts'

export const name = 'pdfmake, tagged'

export async function open({ regular, bold }) {
  pdfMake.addVirtualFileSystem({ 'regular.ttf': base64(regular), 'bold.ttf': base64(bold) })
  pdfMake.addFonts({ Bench: { normal: 'regular.ttf', bold: 'bold.ttf' } })
  return async (plain) => {
    const made = pdfMake.createPdf({
      pageSize: 'A4',
      pageMargins: page.margin,
      tagged: true,
      lang: plain.language,
      info: { title: plain.title },
      defaultStyle: { font: 'Bench', fontSize: styles.body.size, lineHeight: 1.2 },
      content: plain.blocks.map(blockOf),
    })
    return new Uint8Array(await made.getBuffer())
  }
}

function blockOf(block) {
  if (block.kind === 'heading') {
    const { size, before, after } = styles[block.level]
    return { text: block.text, fontSize: size, bold: true, margin: [0, before, 0, after] }
  }
  if (block.kind === 'paragraph') return { text: block.text, margin: [0, 0, 0, styles.body.after] }
  if (block.kind === 'list') return { ul: [...block.items] }
  const head = block.head.map((text) => ({ text, bold: true }))
  return {
    layout: 'lightHorizontalLines',
    fontSize: styles.cell.size,
    table: { headerRows: 1, widths: head.map(() => '*'), body: [head, ...block.rows.map((cells) => [...cells])] },
  }
}
