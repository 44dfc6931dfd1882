import { parseSync } from 'vite'
import type { SyntaxNode } from '../architecture/scope.ts'
import { childrenOf, isNode } from '../architecture/scope.ts'

/** The texts that a program writes out, and the shapes of those it puts together: `goal.${part}.label`. */
export interface Mentions {
  readonly texts: ReadonlySet<string>
  readonly shapes: readonly RegExp[]
}

export function mentionsIn(sources: readonly { readonly path: string; readonly text: string }[]): Mentions {
  const texts = new Set<string>()
  const shapes: RegExp[] = []
  for (const { path, text } of sources) visit(parseSync(path, text).program as unknown as SyntaxNode, texts, shapes)
  return { texts, shapes }
}

function visit(node: SyntaxNode, texts: Set<string>, shapes: RegExp[]): void {
  if (node.type === 'Literal' && typeof node['value'] === 'string') texts.add(node['value'])
  if (node.type === 'TemplateLiteral') addTemplate(node, texts, shapes)
  for (const child of childrenOf(node)) visit(child, texts, shapes)
}

function addTemplate(node: SyntaxNode, texts: Set<string>, shapes: RegExp[]): void {
  const quasis = Array.isArray(node['quasis']) ? node['quasis'].filter(isNode) : []
  const parts = quasis.map(({ value }) => (value as { cooked: string }).cooked)
  if (parts.length === 1) texts.add(parts[0] ?? '')
  // A shape without a word of its own would call every key used.
  else if (parts.some((part) => /\w{2}/.test(part))) shapes.push(new RegExp(`^${parts.map(escape).join('.+')}$`))
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Whether `key` (`namespace:a.b`) is mentioned, with its namespace or without. */
export function isMentioned(key: string, { texts, shapes }: Mentions): boolean {
  const short = key.slice(key.indexOf(':') + 1)
  return [key, short].some((name) => texts.has(name) || shapes.some((shape) => shape.test(name)))
}
