import { type BrowserContext, chromium, expect, test } from '@playwright/test'
import { findBrowser } from '#scripts/find-browser.ts'
import { browserArguments } from '#tests/e2e/browser.ts'
import { moveAbout } from '#tests/e2e/sign-of-life.ts'
import { withProfile } from './killed-browser.ts'
import { gradeGood, reviewsIn, shownToday, todayOf } from './study-day.ts'

const dayOf = (date: string) => Date.parse(date) / 86_400_000

/** Nights in which New York turns its clocks: at two o'clock an hour is left out, or comes a second time. */
const nights = [
  { name: 'an hour less', evening: '2026-03-07', morning: '2026-03-08', from: '-05:00', to: '-04:00' },
  { name: 'an hour more', evening: '2026-10-31', morning: '2026-11-01', from: '-04:00', to: '-05:00' },
] as const

for (const { name, evening, morning, from, to } of nights) {
  test.describe(`a night with ${name}`, () => {
    test.use({ timezoneId: 'America/New_York' })

    test('belongs to the evening before, and what was learnt in it comes back on one day', async ({ page }) => {
      await page.clock.setFixedTime(`${evening}T23:30:00${from}`)
      await gradeGood(page, 'what-is-pruning')
      await page.clock.setFixedTime(`${morning}T03:30:00${to}`)
      await gradeGood(page, 'pruning-taxonomy')
      const learnt = dayOf(evening)
      expect((await reviewsIn(page)).map(({ day }) => day)).toEqual([learnt, learnt])

      const seen: string[] = []
      for (let day = learnt; day <= learnt + 3; day++) {
        const date = (more: number) => new Date((day + more) * 86_400_000).toISOString().slice(0, 10)
        const offset = (at: string) => (at < morning ? from : to)
        await page.clock.setFixedTime(`${date(0)}T${day === learnt ? '23:59' : '04:00'}:00${offset(date(0))}`)
        const first = await todayOf(page)
        await page.clock.setFixedTime(`${date(1)}T03:59:59${offset(date(1))}`)
        expect(await todayOf(page)).toBe(first)
        seen.push(first)
      }
      expect(seen).toEqual(['3 new', '5 new', '2 due 5 new', '2 due 5 new'])
    })

    test('turns the page that is open to the new day at four', async ({ page }) => {
      await page.clock.install({ time: new Date(`${evening}T22:00:00${from}`) })
      await gradeGood(page, 'what-is-pruning')
      expect(await todayOf(page)).toBe('4 new')
      const hours = name === 'an hour less' ? 5 : 7
      await page.clock.fastForward(hours * 3_600_000 - 60_000 - (await elapsedMs()))
      expect(await shownToday(page)).toBe('4 new')
      await page.clock.fastForward(75_000)
      await expect.poll(() => shownToday(page)).toBe('5 new')

      async function elapsedMs(): Promise<number> {
        return (await page.evaluate(() => Date.now())) - Date.parse(`${evening}T22:00:00${from}`)
      }
    })
  })
}

test.describe('the hour that comes a second time', () => {
  test.use({ timezoneId: 'America/New_York' })

  test('ends a learning step after its ten minutes', async ({ page }) => {
    await page.clock.setFixedTime('2026-11-01T01:55:00-04:00')
    await page.goto('/en/questions/what-is-pruning/')
    await moveAbout(page)
    const bar = page.getByRole('region', { name: 'Grade this card' })
    await bar.getByRole('button', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Space')
    await page.keyboard.press('1')
    await expect(bar).toContainText('Graded Again. Due again: in 10 minutes.')
    await page.clock.setFixedTime('2026-11-01T01:04:00-05:00')
    expect(await todayOf(page)).toBe('4 new')
    await page.clock.setFixedTime('2026-11-01T01:05:00-05:00')
    expect(await todayOf(page)).toBe('1 due 4 new')
  })
})

test('a journey between two sessions keeps what is due and what was done', async ({ baseURL }) => {
  test.setTimeout(180_000)
  await withProfile(async (profile) => {
    /** A session in a zone; at each time the page says what is due. */
    async function session(timezoneId: string, work: (visit: Visit) => Promise<void>): Promise<void> {
      const context = await startSession(profile, timezoneId, baseURL)
      try {
        await work(visitIn(context))
      } finally {
        await context.close()
      }
    }
    await session('Asia/Shanghai', async ({ grade, today }) => {
      await grade('2026-06-10T23:30:00+08:00', 'what-is-pruning')
      await grade('2026-06-11T03:30:00+08:00', 'pruning-taxonomy')
      expect(await today('2026-06-11T03:59:00+08:00')).toBe('3 new')
      await grade('2026-06-11T04:30:00+08:00', 'pruning-impact')
      expect(await today('2026-06-11T04:31:00+08:00')).toBe('4 new')
    })
    // Hours later in New York it is the evening of the tenth: nothing comes twice, nothing is lost.
    await session('America/New_York', async ({ today, days }) => {
      expect(await today('2026-06-10T17:00:00-04:00')).toBe('3 new')
      expect(await days()).toEqual(['2026-06-10', '2026-06-10', '2026-06-11'].map(dayOf))
      expect(await today('2026-06-11T04:00:00-04:00')).toBe('4 new')
      expect(await today('2026-06-12T03:59:00-04:00')).toBe('4 new')
      expect(await today('2026-06-12T04:00:00-04:00')).toBe('2 due 5 new')
      expect(await today('2026-06-13T03:59:00-04:00')).toBe('2 due 5 new')
      expect(await today('2026-06-13T04:00:00-04:00')).toBe('3 due 5 new')
    })
    // The same hour of the same study day, looked at in three zones.
    for (const [zone, time] of [
      ['Europe/Berlin', '2026-06-12T13:00:00Z'],
      ['Asia/Shanghai', '2026-06-12T13:00:00Z'],
      ['America/New_York', '2026-06-12T13:00:00Z'],
    ]) {
      await session(zone, async ({ today, days }) => {
        expect(await today(time)).toBe('2 due 5 new')
        expect(await days()).toHaveLength(3)
      })
    }
    // Over the date line the evening is the next day already.
    await session('America/New_York', async ({ grade }) => grade('2026-06-12T22:00:00-04:00', 'what-is-pruning'))
    await session('Pacific/Auckland', async ({ today, days }) => {
      expect(await today('2026-06-13T14:30:00+12:00')).toBe('2 due 5 new')
      expect((await days()).at(-1)).toBe(dayOf('2026-06-12'))
    })
  })
})

interface Visit {
  grade(time: string, slug: string): Promise<void>
  today(time: string): Promise<string>
  days(): Promise<number[]>
}

function startSession(profile: string, timezoneId: string, baseURL: string | undefined): Promise<BrowserContext> {
  const browser = { executablePath: findBrowser(), args: [...browserArguments] }
  return chromium.launchPersistentContext(profile, { ...browser, timezoneId, baseURL })
}

function visitIn(context: BrowserContext): Visit {
  const [page] = context.pages()
  const at = (time: string) => page.clock.setFixedTime(time)
  return {
    grade: (time, slug) => at(time).then(() => gradeGood(page, slug)),
    today: (time) => at(time).then(() => todayOf(page)),
    days: async () => (await reviewsIn(page)).map(({ day }) => day),
  }
}
