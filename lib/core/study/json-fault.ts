/** Where a text stops being JSON, counted from 1; columns are UTF-16 code units. */
export interface JsonFault {
  readonly line: number
  readonly column: number
  /** The character that cannot stand there; `null` where the text ends too early. */
  readonly found: string | null
}

type Awaited = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'comma' | 'end'

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y
const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

/**
 * The first fault of a text as JSON, `null` for none. Browsers word the faults of `JSON.parse` each in its own way,
 * and some without a place.
 */
export function findJsonFault(text: string): JsonFault | null {
  const offset = faultOffset(text)
  if (offset === null) return null
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const found = offset < text.length ? String.fromCodePoint(text.codePointAt(offset) as number) : null
  return { line: countLines(text, lineStart), column: offset - lineStart + 1, found }
}

function countLines(text: string, end: number): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** Without recursion: a text may nest as deep as it is long. */
function faultOffset(text: string): number | null {
  const open: ('{' | '[')[] = []
  let awaited: Awaited = 'value'
  let at = 0
  while (true) {
    at = skipSpace(text, at)
    const character = text[at]
    if (character === undefined) return awaited === 'end' ? null : at
    const closes = character === '}' ? '{' : character === ']' ? '[' : null
    if (closes !== null && closes === open.at(-1) && mayClose(awaited, closes)) {
      open.pop()
      awaited = afterValue(open)
      at++
    } else if (awaited === 'value' || awaited === 'first-value') {
      if (character === '{' || character === '[') {
        open.push(character)
        awaited = character === '{' ? 'first-name' : 'first-value'
        at++
      } else {
        const end = leafEnd(text, at)
        if (end < 0) return ~end
        awaited = afterValue(open)
        at = end
      }
    } else if (awaited === 'name' || awaited === 'first-name') {
      const end = character === '"' ? stringEnd(text, at) : ~at
      if (end < 0) return ~end
      awaited = 'colon'
      at = end
    } else {
      if (character !== { colon: ':', comma: ',', end: '' }[awaited]) return at
      awaited = awaited === 'comma' && open.at(-1) === '{' ? 'name' : 'value'
      at++
    }
  }
}

function mayClose(awaited: Awaited, open: '{' | '['): boolean {
  return awaited === 'comma' || awaited === (open === '{' ? 'first-name' : 'first-value')
}

function afterValue(open: readonly string[]): Awaited {
  return open.length === 0 ? 'end' : 'comma'
}

function skipSpace(text: string, at: number): number {
  while (' \t\n\r'.includes(text[at] ?? '.')) at++
  return at
}

/** Where the string, number or word at `at` ends; `~` of the offset of its fault where it is none. */
function leafEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at)
  return matchEnd(number, text, at) ?? matchEnd(word, text, at) ?? ~at
}

function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return ~at
    if (code !== 0x5c) at++
    else {
      const end = matchEnd(escaped, text, at)
      if (end === null) return ~at
      at = end
    }
  }
  return ~at
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
