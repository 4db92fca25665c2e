import { expect, it } from 'vitest'
import { dropsAfterWeek } from '#app/_data/drops-after-week.ts'

const webKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)'
const browsers = {
  'Safari on a Mac': `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webKit} Version/17.4 Safari/605.1.15`,
  'Safari on an iPhone': `Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) ${webKit} Version/17.4 Mobile/15E148 Safari/604.1`,
  'Chrome on an iPhone': `Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) ${webKit} CriOS/124.0 Mobile/15E148 Safari/604.1`,
  'Chrome on a Mac':
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Safari/537.36',
  'Chrome on Android':
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36',
  Firefox: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:125.0) Gecko/20100101 Firefox/125.0',
}

it.each(Object.entries(browsers))('knows what %s does', (name, userAgent) => {
  expect(dropsAfterWeek(userAgent, false, false)).toBe(/Safari|iPhone/.test(name))
})

it('is not feared where the browser has promised to keep the data, nor on the Home Screen', () => {
  const safari = browsers['Safari on an iPhone']
  expect(dropsAfterWeek(safari, true, false)).toBe(false)
  expect(dropsAfterWeek(safari, false, true)).toBe(false)
})
