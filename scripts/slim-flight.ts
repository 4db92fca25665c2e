/**
 * Next puts what a page was rendered from, its flight, at the page's end for React to take over, in many scripts. Two
 * things can go without a loss: the text of style sheets that stand in the page's head (React finds them there by their
 * `data-href`), and all scripts but one, each of which costs a hash in the policy.
 */
export function slimFlight(html: string): string {
  const parts = [...html.matchAll(/<script>self\.__next_f\.push\((\[1,[\s\S]*?\])\)<\/script>/g)]
  if (parts.length === 0) return html
  const flight = withoutStyles(parts.map(([, json]) => readText(json)).join(''), stylesOf(html))
  const script = `<script>self.__next_f.push(${escapeScript(JSON.stringify([1, flight]))})</script>`
  return parts.reduce((rest, [part], index) => rest.replace(part, () => (index === 0 ? script : '')), html)
}

function readText(json: string): string {
  const [, text]: readonly [1, string] = JSON.parse(json)
  return text
}

function stylesOf(html: string): string {
  return [...html.matchAll(/<style[^>]* data-href="[^"]*"[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n')
}

/** A long text of a flight is a row of its own that says its length in bytes; short ones, among other data, stay. */
function withoutStyles(flight: string, styles: string): string {
  const bytes = Buffer.from(flight).toString('latin1')
  const known = Buffer.from(styles).toString('latin1')
  let slim = bytes
  for (const { 0: head, 1: length, index } of bytes.matchAll(/:T([0-9a-f]+),/g)) {
    const start = index + head.length
    const text = bytes.slice(start, start + Number.parseInt(length, 16))
    if (known.includes(text)) slim = slim.replace(head + text, () => ':T1, ')
  }
  return Buffer.from(slim, 'latin1').toString('utf8')
}

/** As React does it, so that nothing in a text ends the script. */
function escapeScript(json: string): string {
  return json.replace(/[&><\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
