import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { runTool } from '#scripts/run-tool.ts'
import type { Goal, Measured } from './goals.ts'
import { bytes, table } from './statistics.ts'

const counts = [100, 1_000, 10_000] as const
const folder = join('.generated', 'measure', 'growth')
const compress = promisify(brotliCompress)

/** The pages whose bytes are compared, as folders of the export. */
const pages = {
  home: 'en',
  list: 'en/questions',
  question: 'en/questions/what-is-pruning',
  exercise: 'en/exercises/magnitude-prune',
}

interface Growth {
  readonly count: number
  readonly cpuSeconds: number
  readonly outputBytes: number
  readonly pageBytes: readonly number[]
}

/** What a site costs to build and what its pages weigh, brotli, with 100, 1,000 and 10,000 generated questions. */
export async function measureGrowth(): Promise<Measured> {
  const grown: Growth[] = []
  for (const count of counts) grown.push(await grow(count))
  await rm(folder, { recursive: true, force: true })
  const [first] = grown
  const rows = grown.map(({ count, cpuSeconds, outputBytes, pageBytes }, index) => {
    const before = grown[index - 1]
    const perQuestion = (value: (growth: Growth) => number) =>
      before ? (value(grown[index]) / value(before) / (count / before.count)).toFixed(2) : '–'
    return [
      bytes(count),
      ...[cpuSeconds.toFixed(0), perQuestion((growth) => growth.cpuSeconds)],
      ...[bytes(Math.round(outputBytes / 1e6)), perQuestion((growth) => growth.outputBytes)],
      ...pageBytes.map((size, page) => `${bytes(size)} (x${(size / first.pageBytes[page]).toFixed(2)})`),
    ]
  })
  const section = table(['questions', 'build CPU s', 'growth', 'output MB', 'growth', ...Object.keys(pages)], rows)
  return { section, goals: goalsOf(grown) }
}

/** The last deck beside the first. */
function goalsOf(grown: readonly Growth[]): readonly Goal[] {
  const [first, last] = [grown[0], grown[grown.length - 1]]
  const times = last.count / first.count
  return [
    ...Object.keys(pages).map((page, index) => ({
      what: `bytes of the ${page} page with ${times} times the questions`,
      measured: last.pageBytes[index] / first.pageBytes[index],
      limit: 1.005,
      unit: '',
    })),
    { what: 'build CPU per question', measured: last.cpuSeconds / first.cpuSeconds / times, limit: 1, unit: '' },
    { what: 'output per question', measured: last.outputBytes / first.outputBytes / times, limit: 1, unit: '' },
  ]
}

async function grow(count: number): Promise<Growth> {
  const record = resolve(folder, `cpu-${count}.txt`)
  const deck = join(folder, `deck-${count}`)
  await rm(folder, { recursive: true, force: true })
  const preload = `--require=${resolve('scripts/measure/record-cpu.cjs')} --max-old-space-size=8192`
  await runTool('tsx', ['scripts/measure/build-deck.ts', deck, String(count)], {
    NODE_OPTIONS: preload,
    CPU_RECORD: record,
  })
  const out = join(deck, 'out')
  const recorded = await readFile(record, 'utf8')
  const pageBytes = await Promise.all(
    Object.values(pages).map(async (page) => (await compress(await readFile(join(out, page, 'index.html')))).length),
  )
  const cpuSeconds = recorded
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Number(line), 0)
  return { count, cpuSeconds, outputBytes: await sizeOf(out), pageBytes }
}

async function sizeOf(folder: string): Promise<number> {
  let sum = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) sum += (await stat(join(entry.parentPath, entry.name))).size
  }
  return sum
}
