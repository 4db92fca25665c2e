import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ContentError } from '#lib/content/content-fault.ts'
import { fixtureFiles } from './fixture-files.ts'

export interface Fixture {
  readonly root: string
  write(path: string, text: string): Promise<void>
  /** Replaces a text that the file must contain. */
  edit(path: string, from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
}

/** A faultless content folder with two questions and two exercises, removed when the test ends. */
export async function createFixture(): Promise<Fixture> {
  const root = await mkdtemp(join(tmpdir(), 'prunewise-content-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const [path, text] of Object.entries(fixtureFiles)) await write(path, text)
  return { root, write, edit, remove: (path) => rm(join(root, path), { recursive: true }) }

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }

  async function edit(path: string, from: string, to: string): Promise<void> {
    const text = await readFile(join(root, path), 'utf8')
    if (!text.includes(from)) throw new Error(`${path} does not contain "${from}"`)
    await write(path, text.replace(from, to))
  }
}

/** The faults with which a loader fails; none if it succeeds. */
async function faultsOf(loading: Promise<unknown>): Promise<readonly string[]> {
  try {
    await loading
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.faults
    throw error
  }
}

type Mutation = (fixture: Fixture) => Promise<void>

/** A mutation that replaces a text in a file. */
export function edit(path: string, from: string, to: string): Mutation {
  return (fixture) => fixture.edit(path, from, to)
}

/** For each way to break the fixture, asserts exactly these faults. */
export function testFaults(
  load: (root: string) => Promise<unknown>,
  cases: readonly (readonly [what: string, mutate: Mutation, ...faults: string[]])[],
): void {
  for (const [what, mutate, ...faults] of cases) {
    test(`fault: ${what}`, async () => {
      const fixture = await createFixture()
      await mutate(fixture)
      expect(await faultsOf(load(fixture.root))).toEqual(faults)
    })
  }
}
