import { describe, expect, test } from 'vitest'
import { readSiteAddress } from '#scripts/site-address.ts'

describe('where the site will stand', () => {
  test.each([
    [{}, { siteUrl: '', basePath: '' }],
    [
      { SITE_URL: '', BASE_PATH: '' },
      { siteUrl: '', basePath: '' },
    ],
    [{ BASE_PATH: '/pruning' }, { siteUrl: '', basePath: '/pruning' }],
    [{ BASE_PATH: 'pruning/' }, { siteUrl: '', basePath: '/pruning' }],
    [{ SITE_URL: 'https://a.example' }, { siteUrl: 'https://a.example', basePath: '' }],
    [{ SITE_URL: 'https://a.example/' }, { siteUrl: 'https://a.example', basePath: '' }],
    [{ SITE_URL: 'https://a.example/x/y/' }, { siteUrl: 'https://a.example/x/y', basePath: '/x/y' }],
    [
      { SITE_URL: 'http://a.example:8080', BASE_PATH: '/x' },
      { siteUrl: 'http://a.example:8080/x', basePath: '/x' },
    ],
    [
      { SITE_URL: 'https://a.example/x', BASE_PATH: '/x/' },
      { siteUrl: 'https://a.example/x', basePath: '/x' },
    ],
  ])('%o', (environment, address) => {
    expect(readSiteAddress(environment)).toEqual(address)
  })

  test.each(['a.example', 'ftp://a.example', 'https://a.example/?x', 'https://a.example/#x'])('%s is none', (text) => {
    expect(() => readSiteAddress({ SITE_URL: text })).toThrow(
      `SITE_URL is "${text}"; it must be an address such as https://name.github.io/pruning.`,
    )
  })

  test('two paths that disagree are named', () => {
    expect(() => readSiteAddress({ SITE_URL: 'https://a.example/x', BASE_PATH: '/y' })).toThrow(
      'SITE_URL ends in "/x" and BASE_PATH is "/y"; leave BASE_PATH out, or make them equal.',
    )
  })
})
