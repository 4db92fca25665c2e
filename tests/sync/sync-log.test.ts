import { describe, expect, it, vi } from 'vitest'
import { writeBatch } from '#lib/sync/batch.ts'
import { batchName } from '#lib/sync/batch-name.ts'
import { memoryTarget } from '#lib/sync/memory-target.ts'
import { SyncFault } from '#lib/sync/sync-problem.ts'
import type { SyncRecord } from '#lib/sync/sync-record.ts'
import { attempt } from '#tests/store/study-log-contract.ts'
import { makeDevice, review, reviews } from './devices.ts'

const foreign = 'f'.repeat(32)

function file(version: number): string {
  const head = { format: 'prunewise-progress', version, exportedAt: '2026-11-29T08:00:00.000Z', device: foreign }
  return JSON.stringify({ ...head, events: [], drafts: {} })
}

describe('syncLog', () => {
  it('brings two devices to the same log, with what each did alone', async () => {
    const [target, one, two] = [memoryTarget(), makeDevice(), makeDevice()]
    await one.log.append(reviews('a', 3))
    await two.log.append(reviews('b', 2))
    expect(await one.sync(target)).toEqual({ received: 0, sent: 3, stored: 3, unread: [] })
    expect(await two.sync(target)).toEqual({ received: 3, sent: 2, stored: 5, unread: [] })
    expect(await one.sync(target)).toEqual({ received: 2, sent: 0, stored: 5, unread: [] })
    expect(await one.ids()).toEqual(['a0', 'a1', 'a2', 'b0', 'b1'])
    expect(await two.ids()).toEqual(await one.ids())
  })

  it('carries events whole, also those that were imported', async () => {
    const [target, one, two] = [memoryTarget(), makeDevice(), makeDevice()]
    const imported = [attempt, review('i', '中文 \u{1f600}')]
    await one.log.append(imported)
    await one.sync(target)
    await two.sync(target)
    expect(await two.log.all()).toEqual(imported)
  })

  it('leaves an event that no file can hold at home, and sends its neighbours', async () => {
    const [target, one, two] = [memoryTarget(), makeDevice(), makeDevice()]
    await one.log.append([review('a'), { ...review('b'), atMs: Number.NaN }, review('c')])
    expect((await one.sync(target)).sent).toBe(2)
    await two.sync(target)
    expect(await two.ids()).toEqual(['a', 'c'])
  })

  it('asks for nothing but the list where nothing changed', async () => {
    const [target, one] = [memoryTarget(), makeDevice()]
    await one.log.append(reviews('a', 3))
    await one.sync(target)
    const [get, put] = [vi.spyOn(target, 'get'), vi.spyOn(target, 'put')]
    await one.sync(target)
    expect([get, put].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
  })

  it('makes as many files as the events need, however many syncs there are', async () => {
    const [target, one, two] = [memoryTarget(), makeDevice(), makeDevice()]
    for (let round = 0; round < 50; round++) {
      await one.log.append(reviews(`a${round}-`, 10))
      await one.sync(target)
      if (round % 7 === 0) await two.sync(target)
    }
    await two.sync(target)
    expect(target.files.size).toBe(3)
    expect(await two.ids()).toEqual(await one.ids())
    expect(await two.ids()).toHaveLength(500)
  })

  it('splits what is too much for one file, by count and by size', async () => {
    const [target, one, two] = [memoryTarget(), makeDevice(), makeDevice()]
    await one.log.append([...reviews('a', 401), ...['x', 'y', 'z'].map((id) => review(id, 'w'.repeat(150_000)))])
    await one.sync(target)
    expect(target.files.size).toBe(5)
    await two.sync(target)
    expect(await two.ids()).toEqual(await one.ids())
  })

  it('compares everything again where its memory is lost or is of another storage, and sends nothing twice', async () => {
    const [target, one, two] = [memoryTarget(), makeDevice(), makeDevice()]
    await one.log.append(reviews('a', 3))
    await two.log.append(reviews('b', 3))
    for (const device of [one, two, one]) await device.sync(target)
    one.memory.record = { ...(one.memory.record as SyncRecord), account: 'another' }
    two.memory.record = 'junk'
    expect((await one.sync(target)).sent).toBe(0)
    expect((await two.sync(target)).sent).toBe(0)
  })

  it('goes on where memory can neither be read nor written', async () => {
    const [target, one] = [memoryTarget(), makeDevice()]
    one.memory.load = one.memory.save = () => Promise.reject(new Error('closed'))
    await one.log.append(reviews('a', 3))
    expect((await one.sync(target)).sent).toBe(3)
    expect((await one.sync(target)).sent).toBe(0)
  })

  it('takes the next name where its own is taken, and touches what is there no more', async () => {
    const [target, one] = [memoryTarget(), makeDevice()]
    await one.log.append(reviews('a', 1))
    const name = batchName(one.log.device, 1)
    const list = target.list
    target.list = async () => {
      const listed = await list()
      target.list = list
      await target.put(name, 'of another tab', 'absent')
      return listed
    }
    await one.sync(target)
    expect(target.files.get(name)?.text).toBe('of another tab')
    expect([...target.files.keys()]).toEqual([name, batchName(one.log.device, 2)])
  })

  it('gives up soon on a server that refuses every name, however much there is to send', async () => {
    const [target, one] = [memoryTarget(), makeDevice()]
    await one.log.append(reviews('a', 500))
    const put = vi.spyOn(target, 'put').mockResolvedValue(null)
    await expect(one.sync(target)).rejects.toMatchObject({ problem: 'bad-answer' })
    expect(put.mock.calls.length).toBeLessThan(30)
  })

  it('writes no file whose name it could not read', async () => {
    const [target, one] = [memoryTarget(), makeDevice()]
    target.files.set(batchName(one.log.device, 999_999), { text: '', revision: 'r' })
    await one.log.append(reviews('a', 1))
    await expect(one.sync(target)).rejects.toMatchObject({ problem: 'bad-answer' })
    expect(target.files.size).toBe(1)
  })

  it('loses nothing where the server heeds no precondition and two copies of a profile write over each other', async () => {
    const [target, one, two] = [memoryTarget(), makeDevice(), makeDevice()]
    const [common, mine, other] = [reviews('a', 3), reviews('b', 1), reviews('c', 1)]
    await one.log.append([...common, ...mine])
    await one.sync(target)
    await one.log.append(other)
    const text = writeBatch([...common, ...other], one.log.device, 1)
    target.files.set(batchName(one.log.device, 1), { text, revision: 'of the other copy' })
    await one.sync(target)
    await two.sync(target)
    expect(await two.ids()).toEqual(['a0', 'a1', 'a2', 'b0', 'c0'])
  })

  it('does not believe a list that lacks a file which is there', async () => {
    const [target, one] = [memoryTarget(), makeDevice()]
    await one.log.append(reviews('a', 3))
    await one.sync(target)
    const list = vi.spyOn(target, 'list').mockResolvedValueOnce(new Map())
    await expect(one.sync(target)).rejects.toMatchObject({ problem: 'bad-answer' })
    list.mockRestore()
    expect(await one.sync(target)).toMatchObject({ received: 0, sent: 0, stored: 3 })
    expect(target.files.size).toBe(1)
  })

  it('goes on where it was cut off, and loads nothing twice', async () => {
    const [target, one, two] = [memoryTarget(), makeDevice(), makeDevice()]
    await one.log.append(reviews('a', 1000))
    await one.sync(target)
    const { get } = target
    let left = 3
    target.get = async (name) => {
      left--
      if (left < 0) throw new SyncFault('unreachable')
      return get(name)
    }
    await expect(two.sync(target)).rejects.toMatchObject({ problem: 'unreachable' })
    left = 2
    expect(await two.sync(target)).toMatchObject({ received: 400, sent: 0, stored: 1000 })
  })

  it('sends nothing again that a newer version of the site has written into its file', async () => {
    const [target, one, two] = [memoryTarget(), makeDevice(), makeDevice()]
    await one.log.append(reviews('a', 3))
    await one.sync(target)
    await two.sync(target)
    const name = batchName(one.log.device, 1)
    target.files.set(name, { text: file(99), revision: 'newer' })
    await two.log.append(reviews('b', 1))
    expect(await two.sync(target)).toMatchObject({ sent: 1, unread: [{ name, problem: 'newer' }] })
  })

  it.each([
    ['cut off', batchName(foreign, 1), file(1).slice(0, -40), 'damaged'],
    ['empty', batchName(foreign, 1), '', 'damaged'],
    ['of a newer version', batchName(foreign, 1), file(99), 'newer'],
    ['of another program', batchName(foreign, 1), '{"notes":[]}', 'foreign'],
    ['of another name', 'notes.txt', file(1), 'foreign'],
  ])('passes over a file that is %s, says so, and takes the rest', async (_, name, text, problem) => {
    const [target, one, two] = [memoryTarget(), makeDevice(), makeDevice()]
    target.files.set(name, { text, revision: 'r' })
    await one.log.append(reviews('a', 1))
    expect((await one.sync(target)).unread).toEqual([{ name, problem }])
    expect(await two.sync(target)).toMatchObject({ received: 1, unread: [{ name, problem }] })
    expect(target.files.get(name)).toEqual({ text, revision: 'r' })
  })

  it.each([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['set back', () => file(1)],
    ['gone', () => null],
  ])('sends again what was in a file that is %s', async (_, spoil) => {
    const [target, one, two, three] = [memoryTarget(), makeDevice(), makeDevice(), makeDevice()]
    await one.log.append(reviews('a', 3))
    await one.sync(target)
    await two.sync(target)
    const name = batchName(one.log.device, 1)
    const spoilt = spoil(target.files.get(name)?.text ?? '')
    if (spoilt === null) target.files.delete(name)
    else target.files.set(name, { text: spoilt, revision: 'spoilt' })
    expect((await two.sync(target)).sent).toBe(3)
    await three.sync(target)
    expect(await three.ids()).toEqual(['a0', 'a1', 'a2'])
  })

  it('says when the browser has no room, and sends nothing for it', async () => {
    const [target, one, two] = [memoryTarget(), makeDevice(), makeDevice()]
    await one.log.append(reviews('a', 1))
    await one.sync(target)
    vi.spyOn(two.log, 'append').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'))
    await expect(two.sync(target)).rejects.toBeInstanceOf(SyncFault)
    expect((await two.sync(target)).received).toBe(1)
  })
})
