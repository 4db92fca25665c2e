/**
 * Whether the engine itself takes this code, from its first character to its last, for the body of one function: put
 * between the braces of a function, it defines that function and runs nothing. `Function` parses a body so, and what it
 * makes is not called. Refused as well is what could be one of HTML's comments, which only some parsers know.
 */
export function isFunctionBody(code: string): boolean {
  if (code.includes('<!--') || code.includes('-->')) return false
  try {
    new Function('require', 'exports', 'module', code)
    return true
  } catch {
    // A host's policy may forbid `Function`; then nothing is defined ahead.
    return false
  }
}
