import { expect, test } from 'vitest'
import { slimFlight } from '#scripts/slim-flight.ts'
import { exportedPages, readExported } from './export-files.ts'

const css = `.prose{content:"剪枝"}${'.a{color:red}'.repeat(100)}`
const length = Buffer.byteLength(css).toString(16)

function push(text: string): string {
  return `<script>self.__next_f.push(${JSON.stringify([1, text]).replaceAll('<', '\\u003c')})</script>`
}

function flightOf(html: string): string {
  const scripts = [...html.matchAll(/<script>self\.__next_f\.push\((\[1,[\s\S]*?\])\)<\/script>/g)]
  return scripts.map(([, json]) => JSON.parse(json)[1]).join('')
}

test('takes out the text of styles that the page holds, and nothing else', () => {
  const row = `2:T${length},${css}3:["$","p",null,{"children":"剪枝 </script>"}]\n`
  const head = `<style data-precedence="next" data-href="/x.css /y.css">.y{}${css}</style>`
  const html = `<head>${head}</head><body>${push(row.slice(0, 40))}<p></p>${push(row.slice(40))}</body>`
  const slim = slimFlight(html)
  expect(flightOf(slim)).toBe(`2:T1, 3:["$","p",null,{"children":"剪枝 </script>"}]\n`)
  expect(slim.match(/__next_f/g)).toHaveLength(1)
  expect(slim).toContain(head)
})

test('leaves styles that the page does not hold, and pages without a flight', () => {
  const row = `2:T${length},${css}3:null\n`
  expect(flightOf(slimFlight(`<head></head>${push(row)}`))).toBe(row)
  expect(slimFlight('<p>no flight</p>')).toBe('<p>no flight</p>')
})

test.each(exportedPages())('%s holds each of its styles once', (path) => {
  const html = readExported(path)
  const [, style = ''] = /<style[^>]* data-href="[^"]*"[^>]*>([\s\S]*?)<\/style>/.exec(html) ?? []
  expect(style.length).toBeGreaterThan(10_000)
  expect(html.split(style.slice(0, 400)).length - 1).toBe(1)
  expect(flightOf(html)).not.toContain(style.slice(0, 400))
})
