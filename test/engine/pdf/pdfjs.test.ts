import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { printed } from './printed.ts'

/** The tree of a page as pdf.js tells it: roles, and the words or the alternative text of what they hold. */
interface TreeNode {
  readonly role?: string
  readonly alt?: string
  readonly lang?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TreeNode[]
}

const document = await getDocument({ data: Uint8Array.from(await printed()), verbosity: 0 }).promise

/** Lines such as `H1 Ten more tables`, indented by depth. */
async function outline(number: number): Promise<string[]> {
  const page = await document.getPage(number)
  const words = new Map<string, string>()
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) words.set(open.at(-1) ?? '', (words.get(open.at(-1) ?? '') ?? '') + item.str)
    else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  const tell = (node: TreeNode, depth: number): string[] => {
    if (node.type) return []
    const own = (node.children ?? [])
      .filter(({ type }) => type === 'content')
      .map(({ id }) => words.get(id ?? '') ?? '')
    const line = [node.role, node.lang && `(${node.lang})`, node.alt && `[${node.alt}]`, ...own]
      .filter(Boolean)
      .join(' ')
    return [`${'  '.repeat(depth)}${line}`, ...(node.children ?? []).flatMap((child) => tell(child, depth + 1))]
  }
  return tell(await page.getStructTree(), 0)
}

test('pdf.js reads the first page in the order in which it is meant', async () => {
  expect(await outline(1)).toEqual([
    'Root',
    '  Document',
    '    Sect',
    '      H1 Ten more tables, To You',
    '      P Example Agency B.V. and  Café Żółw',
    '        Span',
    '      Figure [The line: four links.]',
    '      L',
    '        LI',
    '          Lbl',
    '          LBody First thing',
    '        LI',
    '          Lbl',
    '          LBody Second thing',
    '      P (ko) 열 테이블을 더 받습니다.',
  ])
})

test('pdf.js finds the table’s rows and heads, and the fields in the tree', async () => {
  const second = await outline(2)
  expect(second.filter((line) => line.includes('TR'))).toHaveLength(22)
  expect(second.filter((line) => line.includes('TH '))).toHaveLength(24)
  expect((await outline(3)).filter((line) => line.includes('Form'))).toHaveLength(2)
})

test('pdf.js knows title, language and fields', async () => {
  const { info } = await document.getMetadata()
  expect(info).toMatchObject({
    Title: 'Ten tables: a scope <for tests> & more',
    Language: 'en',
    Producer: 'Ten Tables edition 0',
  })
  const fields = await (await document.getPage(3)).getAnnotations()
  expect(fields.map(({ fieldName, fieldType }) => `${fieldName} ${fieldType}`)).toEqual(['agency Sig', 'client Sig'])
})
