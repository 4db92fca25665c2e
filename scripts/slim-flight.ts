import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locales } from '#lib/core/locale.ts'

/**
 * Takes out of the export what it holds twice: of every page the flight's copies of the styles in its head, and of the
 * payloads of client navigation the styles of the layout, which every page that navigates already shows.
 */
export async function slimPages(outDir: string): Promise<void> {
  const layouts = locales.map((locale) => readFile(join(outDir, locale, '__next.$d$locale.txt'), 'utf8'))
  const layoutStyles = (await Promise.all(layouts)).flatMap(stylesInFlight).join('\n')
  const files = await readdir(outDir, { recursive: true })
  const html = files.filter((file) => file.endsWith('.html') && !/^runtime[\\/]/.test(file))
  const payloads = files.filter((file) => file.endsWith('.txt') && /^(en|zh)[\\/]/.test(file))
  for (const file of html) await rewrite(join(outDir, file), slimFlight)
  for (const file of payloads) await rewrite(join(outDir, file), (flight) => withoutStyles(flight, layoutStyles))
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}

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

function withoutStyles(flight: string, styles: string): string {
  const known = Buffer.from(styles).toString('latin1')
  return longTexts(flight)
    .filter(({ text }) => known.includes(text))
    .reduce((slim, { head, text }) => slim.replace(fromBytes(head + text), () => ':T1, '), flight)
}

function stylesInFlight(flight: string): readonly string[] {
  const texts = longTexts(flight).map(({ text }) => fromBytes(text))
  return texts.filter((text) => /^[^<]*\{[^<]*\}/.test(text))
}

/** A long text of a flight is a row of its own that says its length in bytes; short ones stand among other data. */
function longTexts(flight: string): readonly { readonly head: string; readonly text: string }[] {
  const bytes = Buffer.from(flight).toString('latin1')
  return [...bytes.matchAll(/:T([0-9a-f]+),/g)].map(({ 0: head, 1: length, index }) => {
    const start = index + head.length
    return { head, text: bytes.slice(start, start + Number.parseInt(length, 16)) }
  })
}

function fromBytes(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8')
}

/** As React does it, so that nothing in a text ends the script. */
function escapeScript(json: string): string {
  return json.replace(/[&><\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
