import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import matter from 'gray-matter'

const locales = ['en', 'zh'] as const

/** The files of a question by their names, the Markdown cut at its second-level headings. */
interface Template {
  readonly slug: string
  readonly facts: string
  readonly texts: Readonly<Record<(typeof locales)[number], readonly string[]>>
}

/**
 * Writes a `content` folder with `count` questions into `target`: those of `source`, and after them as many made of
 * their parts as are missing. Each has the head of one question, the mistakes of another and the follow-ups of a third,
 * and names of its own, so that lengths, languages and vocabulary are those of real text.
 */
export async function generateDeck(source: string, target: string, count: number): Promise<void> {
  const from = join(source, 'content', 'pruning')
  const to = join(target, 'content', 'pruning')
  await mkdir(to, { recursive: true })
  await cp(from, to, { recursive: true })
  const deck = JSON.parse(await readFile(join(from, 'deck.json'), 'utf8'))
  const templates = await readTemplates(from)
  const made = Array.from({ length: Math.max(0, count - templates.length) }, (_, index) => index)
  const slugs: string[] = []
  for (const index of made) slugs.push(await writeQuestion(to, templates, index))
  await writeFile(join(to, 'deck.json'), JSON.stringify({ ...deck, order: [...deck.order, ...slugs] }))
}

async function readTemplates(folder: string): Promise<readonly Template[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const slugs = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return Promise.all(slugs.sort().map((slug) => readTemplate(folder, slug)))
}

async function readTemplate(folder: string, slug: string): Promise<Template> {
  const read = (file: string) => readFile(join(folder, slug, file), 'utf8')
  const [facts, en, zh] = await Promise.all([read('question.json'), read('en.md'), read('zh.md')])
  return { slug, facts, texts: { en: en.split(/^(?=## )/m), zh: zh.split(/^(?=## )/m) } }
}

async function writeQuestion(folder: string, templates: readonly Template[], index: number): Promise<string> {
  const pick = (step: number) => templates[(index * step + step) % templates.length] as Template
  const [head, mistakes, followUps] = [pick(1), pick(5), pick(7)]
  const slug = `${head.slug}-${String(index).padStart(5, '0')}`
  await mkdir(join(folder, slug))
  await writeFile(join(folder, slug, 'question.json'), head.facts)
  for (const locale of locales) {
    const [front, ...sections] = head.texts[locale]
    const own = sections.map((section) => replaceBy(section, [mistakes, followUps], locale))
    const text = [named(front, index, locale), ...own]
      .join('')
      .replace(/\n*$/, `\n- **${name(index)}?** ${sentence(locale, index)}\n`)
    await writeFile(join(folder, slug, `${locale}.md`), text)
  }
  return slug
}

/** The section of the same name of another question, for mistakes and follow-ups. */
function replaceBy(section: string, others: readonly Template[], locale: 'en' | 'zh'): string {
  const headings = { en: ['## Mistakes', '## Follow-ups'], zh: ['## 常见错误', '## 追问'] }[locale]
  const place = headings.findIndex((heading) => section.startsWith(heading))
  return others[place]?.texts[locale].find((other) => other.startsWith(headings[place])) ?? section
}

/** Lengths that the content check allows, in characters. */
const longest = {
  en: { title: 60, question: 300, description: 160 },
  zh: { title: 28, question: 140, description: 70 },
}

function named(front: string, index: number, locale: 'en' | 'zh'): string {
  const { data } = matter(front)
  for (const [field, most] of Object.entries(longest[locale])) {
    data[field] = `${String(data[field]).slice(0, most - name(index).length - 1)} ${name(index)}`
  }
  const fields = Object.entries(data).map(([field, value]) => `${field}: ${JSON.stringify(value)}`)
  return ['---', ...fields, '---', '', ''].join('\n')
}

/** Of a model that exists nowhere, so that the vocabulary grows with the deck as that of real text does. */
function name(index: number): string {
  const syllables = ['ra', 'ko', 'mi', 'zu', 'len', 'tor', 'vex', 'qua', 'bri', 'sol']
  const digits = [...String((index * 37) % 1000).padStart(3, '0')].map(Number)
  const word = digits.map((digit) => syllables[digit]).join('')
  return `${word[0]?.toUpperCase()}${word.slice(1)}${Math.floor(index / 1000)}`
}

function sentence(locale: 'en' | 'zh', index: number): string {
  const share = (index * 37) % 90
  return locale === 'en'
    ? `With ${name(index)} pruned to ${share}% sparsity, measure again before you answer.`
    : `把 ${name(index)} 剪到 ${share}% 的稀疏度之后，先重新测量再回答。`
}
