import { Document, Font, Page, pdf, Text, View } from '@react-pdf/renderer'
import { createElement } from 'react'
import { base64 } from './base64.js'
import { page, styles } from '../flow.ts'

export const name = '@react-pdf/renderer'

export async function open({ regular, bold }) {
  const source = (bytes) => `data:font/ttf;base64,${base64(bytes)}`
  Font.register({ family: 'Bench', fonts: [{ src: source(regular) }, { src: source(bold), fontWeight: 700 }] })
  // It breaks English words by itself; the words are to be found again as they were handed over.
  Font.registerHyphenationCallback((word) => [word])
  return async (plain) => {
    const leaf = {
      size: 'A4',
      wrap: true,
      style: { padding: page.margin, fontFamily: 'Bench', fontSize: styles.body.size },
    }
    const sheet = createElement(Page, leaf, ...plain.blocks.map(blockOf))
    const whole = createElement(Document, { title: plain.title, language: plain.language }, sheet)
    const blob = await pdf(whole).toBlob()
    return new Uint8Array(await blob.arrayBuffer())
  }
}

function textOf(text, { size, bold, before, after }, more = {}) {
  const style = { fontSize: size, fontWeight: bold ? 700 : 400, marginTop: before, marginBottom: after, ...more }
  return createElement(Text, { style }, text)
}

function blockOf(block) {
  if (block.kind === 'heading') return textOf(block.text, styles[block.level])
  if (block.kind === 'paragraph') return textOf(block.text, styles.body)
  if (block.kind === 'list')
    return createElement(View, {}, ...block.items.map((item) => textOf(`• ${item}`, styles.body)))
  const row = (cells, style) =>
    createElement(
      View,
      {
        wrap: false,
        style: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: '#bbbbbb', paddingVertical: 2 },
      },
      ...cells.map((text) => textOf(text, style, { flex: 1, paddingRight: 8 })),
    )
  return createElement(View, {}, row(block.head, styles.head), ...block.rows.map((cells) => row(cells, styles.cell)))
}
