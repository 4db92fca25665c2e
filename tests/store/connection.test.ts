import { describe, expect, it, vi } from 'vitest'
import { keepConnected } from '#lib/store/connection.ts'
import type { Database } from '#lib/store/database.ts'

/** A database that can only be closed. */
const closable = () => new EventTarget() as Database & EventTarget

describe('work on a database whose connection the browser closes', () => {
  it('is done again on the one opened anew, even where it had no answer', async () => {
    const [first, second] = [closable(), closable()]
    const onReopen = vi.fn()
    const connected = keepConnected(first, async () => second, onReopen)
    const done = connected(async (database) => (database === first ? new Promise(() => {}) : 'stored'))
    first.dispatchEvent(new Event('close'))
    expect(await done).toBe('stored')
    expect(await connected(async (database) => database === second)).toBe(true)
    expect(onReopen).toHaveBeenCalledTimes(1)
  })

  it('fails where nothing opens it again, and other faults are not tried twice', async () => {
    const database = closable()
    const lost = keepConnected(database)(() => new Promise(() => {}))
    database.dispatchEvent(new Event('close'))
    await expect(lost).rejects.toThrow('closed the database')
    const reopen = vi.fn(async () => closable())
    const full = keepConnected(database, reopen)(() => Promise.reject(new DOMException('', 'QuotaExceededError')))
    await expect(full).rejects.toMatchObject({ name: 'QuotaExceededError' })
    expect(reopen).not.toHaveBeenCalled()
  })
})
