import type { Scopes, SyntaxNode } from './scope.ts'
import { childrenOf, enter, isFunction, isNode, isOnlyType } from './scope.ts'

/**
 * A name that the file did not declare, as the map writes it: `fetch`, `Date.now`, `crypto.subtle.digest`;
 * `Date()` for the present moment; `Math.*` when the whole object is handed on; `.localeCompare` for a property of
 * anything; `async` for whatever waits.
 */
export interface Use {
  readonly name: string
  readonly at: number
}

const everything = new Set(['globalThis', 'window', 'self'])

/** Every use of the outside world in a program. */
export function worldUses(program: SyntaxNode): Use[] {
  const uses: Use[] = []
  walk(program, [], (node, scopes, parent) => {
    const names = [...outside(node, scopes, parent), ...ofAnything(node), ...(waits(node) ? ['async'] : [])]
    uses.push(...names.map((name) => ({ name, at: node.start })))
  })
  return uses
}

type Visit = (node: SyntaxNode, scopes: Scopes, parents: readonly SyntaxNode[]) => void

function walk(node: SyntaxNode, scopes: Scopes, visit: Visit, parents: readonly SyntaxNode[] = []): void {
  if (isOnlyType(node)) return
  const inside = enter(node, scopes)
  visit(node, inside, parents)
  const path = [node, ...parents]
  for (const child of childrenOf(node)) if (isRead(child, node)) walk(child, inside, visit, path)
}

/** Names of properties, labels and imports are no references. */
function isRead(child: SyntaxNode, parent: SyntaxNode): boolean {
  if (/^(Import|ExportAll|ExportSpecifier|MetaProperty|Break|Continue)/.test(parent.type))
    return parent.type === 'ImportExpression'
  if (parent['computed'] === true || child !== (parent['key'] ?? parent['property'] ?? parent['label'])) return true
  return parent['shorthand'] === true
}

function outside(node: SyntaxNode, scopes: Scopes, parents: readonly SyntaxNode[]): string[] {
  if (node.type !== 'Identifier' || typeof node['name'] !== 'string') return []
  const name = node['name']
  if (scopes.some((declared) => declared.has(name)) || name === 'undefined') return []
  const { chain, parent } = memberChain(node, name, parents)
  const path = everything.has(name) && chain.length > 1 && chain[1] !== '*' ? chain.slice(1) : chain
  return path === chain ? [spell(path, node, parent)] : [name, spell(path, node, parent)]
}

/** `crypto.subtle.digest` from its first identifier, and what stands around the whole. */
function memberChain(node: SyntaxNode, name: string, parents: readonly SyntaxNode[]) {
  const chain = [name]
  let [inner, depth] = [node, 0]
  for (; parents[depth]?.type === 'MemberExpression' && parents[depth]?.['object'] === inner; depth += 1) {
    inner = parents[depth] ?? inner
    chain.push(property(inner) ?? '*')
  }
  return { chain, parent: parents[depth] }
}

function spell(path: readonly string[], node: SyntaxNode, parent: SyntaxNode | undefined): string {
  const name = path.join('.')
  if (path.length > 1) return name
  const called = parent !== undefined && /^(New|Call)Expression$/.test(parent.type) && isCallee(parent, node)
  if (called && name === 'Date') return isMoment(parent) ? 'Date()' : 'Date'
  if (called || isQuestion(parent)) return name
  return `${name}.*`
}

function isCallee(parent: SyntaxNode, node: SyntaxNode): boolean {
  const callee = parent['callee']
  return isNode(callee) && callee.start <= node.start && node.end <= callee.end
}

/** `x instanceof Date`, `typeof fetch` and `'locks' in navigator` ask what there is and touch nothing in it. */
function isQuestion(parent: SyntaxNode | undefined): boolean {
  return /^(instanceof|typeof|in)$/.test(String(parent?.['operator']))
}

/** `new Date()` and `Date(anything)` tell the present; `new Date(0)` does not. */
function isMoment(parent: SyntaxNode): boolean {
  const given = parent['arguments']
  return parent.type === 'CallExpression' || (Array.isArray(given) && given.length === 0)
}

function property(member: SyntaxNode): string | undefined {
  const key = member['property']
  if (!isNode(key)) return undefined
  const name = member['computed'] === true ? key['value'] : key['name']
  return typeof name === 'string' ? name : undefined
}

function ofAnything(node: SyntaxNode): string[] {
  const name = node.type === 'MemberExpression' ? property(node) : undefined
  return name === undefined ? [] : [`.${name}`]
}

function waits(node: SyntaxNode): boolean {
  return (isFunction(node) && node['async'] === true) || node.type === 'AwaitExpression' || node['await'] === true
}
