import { parseSync } from 'vite'

/**
 * One change to one source file: the characters from `start` to `end`, on `line`, were `was` and become `text`.
 * @typedef {{ file: string, start: number, end: number, text: string, line: number, was: string }} Planted
 */
/** @typedef {{ type: string, start: number, end: number, [field: string]: unknown }} SyntaxNode */

/** @type {Record<string, string>} */
const otherOperator = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
}

/** @type {Record<string, string>} */
const otherMethod = { floor: 'ceil', ceil: 'floor', min: 'max', max: 'min', every: 'some', some: 'every' }

/**
 * The mistakes worth making in a file, one at a time: the neighbouring operator, a number one off, a condition
 * turned round. Types, imports and texts are left alone.
 * @param {string} file
 * @param {string} code
 * @returns {Planted[]}
 */
export function mutantsOf(file, code) {
  const { program } = parseSync(file, code)
  return nodesIn(/** @type {any} */ (program))
    .flatMap((node) => mistakes(node, code))
    .map(({ start, end, text }) => ({
      file,
      start,
      end,
      text,
      line: code.slice(0, start).split('\n').length,
      was: code.slice(start, end),
    }))
}

/** @param {SyntaxNode} node @returns {SyntaxNode[]} */
function nodesIn(node) {
  if (/^(TSType|TSInterface|TSTypeAlias|Import|ExportAll)/.test(node.type)) return []
  const below = Object.values(node).flat().filter(isNode)
  return [node, ...below.flatMap(nodesIn)]
}

/** @param {unknown} value @returns {value is SyntaxNode} */
function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

/**
 * @param {SyntaxNode} node
 * @param {string} code
 * @returns {{ start: number, end: number, text: string }[]}
 */
function mistakes(node, code) {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return operator(node, code)
    case 'Literal':
      return literal(node)
    case 'IfStatement':
    case 'ConditionalExpression':
      return turned(node.test, code)
    case 'MemberExpression':
      return method(node.property)
    default:
      return []
  }
}

/** @param {SyntaxNode} node @param {string} code */
function operator({ left, right, operator: sign }, code) {
  const other = otherOperator[String(sign)]
  if (other === undefined || !isNode(left) || !isNode(right)) return []
  const start = code.indexOf(String(sign), left.end)
  return start < 0 || start >= right.start ? [] : [{ start, end: start + String(sign).length, text: other }]
}

/** @param {SyntaxNode} node */
function literal({ start, end, value }) {
  if (typeof value === 'boolean') return [{ start, end, text: String(!value) }]
  return typeof value === 'number' && Number.isSafeInteger(value) ? [{ start, end, text: String(value + 1) }] : []
}

/** @param {unknown} test @param {string} code */
function turned(test, code) {
  return isNode(test) ? [{ start: test.start, end: test.end, text: `!(${code.slice(test.start, test.end)})` }] : []
}

/** @param {unknown} property */
function method(property) {
  const other = isNode(property) ? otherMethod[String(property.name)] : undefined
  return isNode(property) && other !== undefined ? [{ start: property.start, end: property.end, text: other }] : []
}
