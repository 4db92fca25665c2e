import type { promises } from 'node:fs'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test, vi } from 'vitest'
import { compileSite } from '#lib/content/compile-site.ts'
import { compiledFile, exercisesNamed, neighboursAt, questionsNamed } from '#lib/content/compiled-site.ts'
import { loadDeck } from '#lib/content/load-deck.ts'
import { loadExercises } from '#lib/content/load-exercises.ts'
import { makeOutline } from '#lib/content/outline.ts'
import { createFixture } from './fixture.ts'

const reads = vi.hoisted(() => new Map<string, number>())

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof promises>()
  return {
    ...real,
    readFile: (path: string, ...rest: readonly [BufferEncoding]) => {
      reads.set(String(path), (reads.get(String(path)) ?? 0) + 1)
      return real.readFile(path, ...rest)
    },
  }
})

async function loadFixture() {
  const { root } = await createFixture()
  return { root, deck: await loadDeck(root, 'pruning'), exercises: await loadExercises(root) }
}

async function indexedFixture() {
  const { deck, exercises } = await loadFixture()
  const site = makeOutline(deck, exercises)
  const placesOf = (list: readonly { readonly slug: string }[]) => new Map(list.map(({ slug }, place) => [slug, place]))
  return { ...site, questionAt: placesOf(site.questions), exerciseAt: placesOf(site.exercises) }
}

test('reads each Markdown file once, and writes what each page needs into a file of its own', async () => {
  reads.clear()
  const { root, deck, exercises } = await loadFixture()
  const out = await mkdtemp(join(tmpdir(), 'compiled-'))
  await compileSite(out, deck, exercises)
  const markdown = [...reads]
    .filter(([path]) => path.endsWith('.md'))
    .map(([path, count]) => [relative(root, path), count])
  const files = (await readdir(root, { recursive: true })).filter((path) => path.endsWith('.md'))
  expect(markdown.sort()).toEqual(files.map((path) => [path, 1]).sort())
  for (const question of deck.questions) {
    const written = JSON.parse(await readFile(compiledFile(out, `questions/${question.slug}`), 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(question)))
  }
  const outline = JSON.parse(await readFile(compiledFile(out, 'outline'), 'utf8'))
  expect(outline).toEqual(makeOutline(deck, exercises))
  expect(JSON.stringify(outline)).not.toContain('<p>')
})

test('neighbours in the order of the deck', async () => {
  const { questions, questionAt } = await indexedFixture()
  const [first, second] = questions
  expect(neighboursAt(questions, questionAt.get('what-is-pruning'))).toEqual({ previous: undefined, next: second })
  expect(neighboursAt(questions, questionAt.get('count-zeros'))).toEqual({ previous: first, next: undefined })
  expect(neighboursAt(questions, questionAt.get('unknown'))).toEqual({})
})

test('only questions and exercises that exist, in the order asked for', async () => {
  const site = await indexedFixture()
  const exercises = exercisesNamed(['prune-by-threshold', 'not-yet-written', 'sparsity-metrics'], site)
  expect(exercises.map(({ slug }) => slug)).toEqual(['prune-by-threshold', 'sparsity-metrics'])
  expect(questionsNamed(['count-zeros', 'what-is-pruning'], site).map(({ slug }) => slug)).toEqual([
    'count-zeros',
    'what-is-pruning',
  ])
})
