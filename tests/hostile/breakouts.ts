/** Programs that try to end the function around a module, so that this statement is run where the module is defined. */
export function breakouts(statement: string): readonly (readonly [tries: string, program: string])[] {
  return [
    ['ends the function and begins another', `}; ${statement}; function x() {`],
    ['goes on with a comma', `}, (() => { ${statement} })(), function () {`],
    ['goes on as a block', `}\n${statement}\n{`],
    ['calls the function', `}(function () { ${statement} }()); (function () {`],
    ['ends parentheses too', `}); ${statement}; (function () {`],
    ['hides the end from the transpiler behind <!--', `let n = 1\nn <!--/*\n}; ${statement}; function x() { /* */ n`],
    [
      'hides the end from the transpiler behind -->',
      `let n = 1\n/*\n*/--> /*\n}; ${statement}; function x() { /* */ n`,
    ],
    ['hides the end behind a line separator', `// \u2028}; ${statement}; function x() {`],
    ['hides the end in what may be a regular expression', `let n = 1\nn\n/}; ${statement}; function x() {/`],
    ['hides the end behind a hash and a bang', `#!/bin\n}; ${statement}; function x() {`],
  ]
}
