/** A node of the syntax tree as Vite's parser gives it: a type, a place, and whatever that type has. */
export interface SyntaxNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/** The names that are declared where one stands, innermost first. */
export type Scopes = readonly ReadonlySet<string>[]

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string'
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flat().filter(isNode)
}

export function isFunction(node: SyntaxNode): boolean {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)
}

/** Types vanish before the program runs; of these only the expression inside stays. */
export function isOnlyType(node: SyntaxNode): boolean {
  const runs = /^TS(As|Satisfies|NonNull|Instantiation)Expression$|^TS(Enum|Module|ExportAssignment|Parameter)/
  return node.type.startsWith('TS') && !runs.test(node.type)
}

/** The scopes inside `node`, given those around it. */
export function enter(node: SyntaxNode, around: Scopes): Scopes {
  const names = new Set(declaredBy(node))
  return names.size === 0 ? around : [names, ...around]
}

function declaredBy(node: SyntaxNode): string[] {
  if (isFunction(node)) {
    return [...named(node['id']), ...list(node['params']).flatMap(bound), ...hoisted(node['body'])]
  }
  switch (node.type) {
    case 'Program':
      return [...statements(node), ...hoisted(node)]
    case 'BlockStatement':
    case 'StaticBlock':
      return statements(node)
    case 'SwitchStatement':
      return list(node['cases'])
        .flatMap((each) => list(each['consequent']))
        .flatMap(declaration)
    case 'ForStatement':
      return declaration(node['init'])
    case 'ForInStatement':
    case 'ForOfStatement':
      return declaration(node['left'])
    case 'CatchClause':
      return bound(node['param'])
    case 'ClassExpression':
      return named(node['id'])
    default:
      return []
  }
}

function statements(node: SyntaxNode): string[] {
  return list(node['body']).flatMap(declaration)
}

function declaration(node: unknown): string[] {
  if (!isNode(node)) return []
  switch (node.type) {
    case 'VariableDeclaration':
      return list(node['declarations']).flatMap((each) => bound(each['id']))
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      return named(node['id'])
    case 'ImportDeclaration':
      return list(node['specifiers']).flatMap((each) => named(each['local']))
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      return declaration(node['declaration'])
    default:
      return []
  }
}

/** `var` belongs to the whole function, however deep it stands. */
function hoisted(node: unknown): string[] {
  if (!isNode(node)) return []
  const here = node.type === 'VariableDeclaration' && node['kind'] === 'var' ? declaration(node) : []
  const below = childrenOf(node).filter((child) => !isFunction(child))
  return [...here, ...below.flatMap(hoisted)]
}

/** The names in a pattern such as `{ a, b: [c] = [] }`. */
function bound(pattern: unknown): string[] {
  if (!isNode(pattern)) return []
  switch (pattern.type) {
    case 'Identifier':
      return named(pattern)
    case 'ObjectPattern':
      return list(pattern['properties']).flatMap((each) => bound(each['value'] ?? each['argument']))
    case 'ArrayPattern':
      return list(pattern['elements']).flatMap(bound)
    case 'AssignmentPattern':
      return bound(pattern['left'])
    case 'RestElement':
      return bound(pattern['argument'])
    case 'TSParameterProperty':
      return bound(pattern['parameter'])
    default:
      return []
  }
}

function named(identifier: unknown): string[] {
  return isNode(identifier) && typeof identifier['name'] === 'string' ? [identifier['name']] : []
}

function list(value: unknown): SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}
