import { expect, test } from 'vitest'
import { licenceNotices } from '#scripts/runtime/licence-notices.ts'

test('each package of a bundle is quoted once, with its version and its licence', () => {
  const inputs = ['lib/sync/batch.ts', 'node_modules/idb/build/index.js', 'node_modules/idb/build/async.js']
  const notices = licenceNotices(inputs)
  expect(notices.match(/\/\*!/g)).toHaveLength(1)
  expect(notices).toMatch(/^\/\*! idb \d+\.\d+\.\d+, ISC\n\n.*Copyright \(c\) 2016, Jake Archibald/s)
})

test('a bundle may not hold a package whose licence asks for more than a notice', () => {
  expect(() => licenceNotices(['node_modules/webfinger.js/dist/webfinger.js'])).toThrow(
    'webfinger.js is under AGPL; the site may not hold it.',
  )
})
