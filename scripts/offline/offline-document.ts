import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Locale, languageTag, locales } from '#lib/core/locale.ts'
import { offlineWords } from '#lib/i18n/offline.ts'
import { bundleModule } from '#scripts/runtime/bundle.ts'

/**
 * Writes `offline.html`, which the worker answers with where a page cannot be had. It has to work alone, so its style
 * and its script are in it; it speaks both languages, as the address need not say which one is wanted.
 */
export async function writeOfflineDocument(outDir: string, basePath = process.env.BASE_PATH ?? ''): Promise<void> {
  const [tokens, mark, script] = await Promise.all([
    readFile('app/tokens.css', 'utf8'),
    readFile('public/mark.svg', 'utf8'),
    bundleModule('lib/offline/offline-page.ts'),
  ])
  const titles = locales.map((locale) => offlineWords(locale).noConnection.title).join(' · ')
  const html = [
    `<!doctype html><html lang="en" data-root="${basePath}/"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${titles} · Prunewise</title><style>${tokens}${style}</style><script>${theme}</script></head>`,
    `<body><main><a class="home" href="${basePath}/">${mark}Prunewise</a>`,
    ...locales.map(sectionOf),
    `</main><script type="module">${script}</script></body></html>\n`,
  ]
  await writeFile(join(outDir, 'offline.html'), html.join(''))
}

function sectionOf(locale: Locale): string {
  const { title, text, again, here, none, more } = offlineWords(locale).noConnection
  const heading = locale === 'en' ? 'h1' : 'h2'
  const counts = `data-one="${here.one ?? here.other}" data-here="${here.other}" data-more="${more.other}" data-nothing="${none}"`
  return [
    `<section id="${locale}" lang="${languageTag(locale)}" ${counts}>`,
    `<${heading}>${title}</${heading}><p>${text}</p><p><button type="button">${again}</button></p></section>`,
  ].join('')
}

const theme = `try{var t=localStorage.getItem('prunewise:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`

const style = `
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.65 var(--sans)}
:lang(zh-Hans){font-family:var(--sans-zh);line-height:1.8}
main{max-width:40rem;margin:0 auto;padding:3rem 1.5rem;display:grid;gap:2rem}
section{border-top:1px solid var(--line);padding-top:1.5rem}
h1,h2{font-size:1.6rem;line-height:1.2;margin:0}
p{margin:.5rem 0}
ul{padding-left:1.2rem}
a{color:var(--accent)}
.home{color:inherit;text-decoration:none;font-weight:650;font-size:1.25rem;display:inline-flex;align-items:center;gap:.6rem}
.home svg{width:2.5rem;height:2.5rem;color:var(--accent)}
button{font:inherit;color:var(--on-accent);background:var(--accent);border:0;border-radius:6px;padding:.4rem 1rem;cursor:pointer}
button:hover{background:var(--accent-strong)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
`.trim()
