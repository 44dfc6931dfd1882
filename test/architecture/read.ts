import { parseSync } from 'vite'
import type { SyntaxNode } from './scope.ts'
import { childrenOf, isFunction, isNode } from './scope.ts'
import type { Use } from './world.ts'
import { worldUses } from './world.ts'

export interface Source {
  /** Where it stands inside src/, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** What the laws need to know about one file. */
export interface Reading {
  readonly path: string
  readonly lines: number
  readonly errors: readonly string[]
  readonly imports: readonly Import[]
  readonly uses: readonly (Use & { readonly line: number })[]
  readonly functions: readonly { readonly line: number; readonly lines: number }[]
  readonly exports: readonly string[]
}

/** `start` is a worker being started or a file's address being taken: the other file's code does not come in. */
export interface Import {
  readonly to: string
  readonly kind: 'import' | 'start'
  readonly line: number
}

/** Reads one file as Vite would, types and dynamic imports included. */
export function read({ path, text }: Source): Reading {
  const { program, module, errors } = parseSync(path, text)
  const root = program as unknown as SyntaxNode
  const nodes = allNodes(root)
  const lineOf = (at: number) => text.slice(0, at).split('\n').length
  return {
    path,
    lines: text.trimEnd().split('\n').length,
    errors: errors.map(({ message }) => message),
    imports: [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
      ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest ?? [])),
      ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
        start,
        value: literal(text.slice(start, end)),
      })),
      ...nodes.filter(({ type }) => type === 'TSImportType').map(typeImport),
    ]
      .map(({ start, value }): Import => ({ ...splitQuery(value), line: lineOf(start) }))
      .concat(nodes.flatMap(addressed).map(({ start, value, kind }) => ({ to: value, kind, line: lineOf(start) }))),
    uses: worldUses(root).map((use) => ({ ...use, line: lineOf(use.at) })),
    functions: nodes
      .flatMap((node) => namedFunction(node))
      .map(({ start, end }) => ({
        line: lineOf(start),
        lines: text.slice(start, end).split('\n').length,
      })),
    exports: module.staticExports.flatMap(({ entries }) => entries.flatMap(({ exportName }) => exportName.name ?? [])),
  }
}

function allNodes(node: SyntaxNode): SyntaxNode[] {
  return [node, ...childrenOf(node).flatMap(allNodes)]
}

/** A path that is put together at run time cannot be judged; the laws refuse it. */
function literal(source: string): string {
  return /^['"`][^$]*['"`]$/.test(source) ? source.slice(1, -1) : `(${source})`
}

function typeImport(node: SyntaxNode): { start: number; value: string } {
  const source = node['source']
  return { start: node.start, value: written(isNode(source) ? source : undefined) }
}

function splitQuery(value: string): Pick<Import, 'to' | 'kind'> {
  const [to = '', query = ''] = value.split('?')
  return { to, kind: /worker|url/.test(query) ? 'start' : 'import' }
}

type Addressed = { start: number; value: string; kind: Import['kind'] }

/** `new URL('./print.ts', import.meta.url)` and `import.meta.glob('./rules/*.ts')`. */
function addressed(node: SyntaxNode): Addressed[] {
  const callee = node['callee']
  if (!isNode(callee) || !Array.isArray(node['arguments'])) return []
  const [first, second] = node['arguments'].filter(isNode)
  const isUrl =
    node.type === 'NewExpression' && callee['name'] === 'URL' && second !== undefined && isMeta(second, 'url')
  const kind = isUrl ? ('start' as const) : ('import' as const)
  if (first === undefined || !(isUrl || isMeta(callee, 'glob'))) return []
  const values = first.type === 'ArrayExpression' ? childrenOf(first) : [first]
  return values.map((value) => ({ start: node.start, kind, value: written(value) }))
}

/** A path that is no plain text reads as refused, like one made at run time. */
function written(node: SyntaxNode | undefined): string {
  const value = node?.['value']
  return typeof value === 'string' ? value : '(what is not written out)'
}

function isMeta(node: SyntaxNode, name: string): boolean {
  const [object, property] = [node['object'], node['property']]
  return isNode(object) && object.type === 'MetaProperty' && isNode(property) && property['name'] === name
}

/** Functions that have a name: declared, bound to a constant, or a method. Small callbacks would flatter the count. */
function namedFunction(node: SyntaxNode): SyntaxNode[] {
  if (node.type === 'FunctionDeclaration') return [node]
  const value = node.type === 'VariableDeclarator' ? node['init'] : node['value']
  const holds = /^(VariableDeclarator|MethodDefinition|PropertyDefinition|Property)$/.test(node.type)
  return holds && isNode(value) && isFunction(value) ? [value] : []
}
