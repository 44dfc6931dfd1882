import { CompileFormatEnum, createTypstCompiler } from '@myriaddreamin/typst.ts/compiler'
import { loadFonts } from '@myriaddreamin/typst.ts/options.init'
import { page, styles } from '../flow.ts'

export const name = 'typst'

export async function open({ regular, bold, base }) {
  const compiler = createTypstCompiler()
  await compiler.init({
    getModule: () => fetch(new URL('typst.wasm', base)),
    beforeBuild: [loadFonts([regular, bold], { assets: false })],
  })
  let round = 0
  return async (plain) => {
    // It remembers what it has set; a size that differs by nothing anyone sees has it set everything anew.
    compiler.addSource('/main.typ', sourceOf(plain, styles.body.size + (round += 1) * 1e-5))
    const { result, diagnostics } = await compiler.compile({
      mainFilePath: '/main.typ',
      format: CompileFormatEnum.pdf,
      diagnostics: 'full',
    })
    if (result === undefined) throw new Error(JSON.stringify(diagnostics))
    return result
  }
}

function sourceOf(plain, body) {
  const heads = [1, 2].map((level) => {
    const { size, before, after } = styles[level]
    return `#show heading.where(level: ${level}): set text(size: ${size}pt)
#show heading.where(level: ${level}): set block(above: ${before + 4}pt, below: ${after + 4}pt)`
  })
  return [
    `#set document(title: ${quoted(plain.title)})`,
    `#set page(paper: "a4", margin: ${page.margin}pt)`,
    `#set text(font: "Bench", size: ${body.toFixed(5)}pt, lang: "${plain.language}", hyphenate: false)`,
    ...heads,
    ...plain.blocks.map(blockOf),
  ].join('\n')
}

const quoted = (text) => JSON.stringify(text)
const content = (text) => `[#text(${quoted(text)})]`

function blockOf(block) {
  if (block.kind === 'heading') return `#heading(level: ${block.level}, text(${quoted(block.text)}))`
  if (block.kind === 'paragraph') return `#par(text(${quoted(block.text)}))`
  if (block.kind === 'list') return `#list(${block.items.map(content).join(', ')})`
  const rows = block.rows.map((cells) => cells.map(content).join(', ')).join(',\n')
  const head = `table.header(${block.head.map((text) => `[#text(weight: 700, ${quoted(text)})]`).join(', ')})`
  return `#[#set text(size: ${styles.cell.size}pt)
#table(columns: (${block.head.map(() => '1fr').join(', ')},), stroke: (bottom: 0.5pt), inset: 2pt, ${head},\n${rows})]`
}
