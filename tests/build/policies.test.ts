import { describe, expect, test } from 'vitest'
import { exportedPages, listFiles, readExported } from './export-files.ts'

function policyOf(file: string): Readonly<Record<string, string>> {
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(readExported(file)) ?? []
  return Object.fromEntries(policy.split('; ').map((directive) => [directive.split(' ')[0], directive]))
}

describe('what a document may connect to', () => {
  test.each(exportedPages())('%s: its own site alone', (page) => {
    const policy = policyOf(page)
    expect(policy['connect-src']).toBe("connect-src 'self'")
    expect(policy['frame-src']).toBe("frame-src 'self'")
    expect(readExported(page).match(/connect-src/g)).toHaveLength(1)
  })

  test('the document that syncs, which is no page: servers with encryption, or on this machine', () => {
    const documents = listFiles().filter((file) => file.endsWith('.html') && file.startsWith('runtime/'))
    expect(documents).toEqual(['runtime/sync.html'])
    expect(policyOf('runtime/sync.html')).toEqual({
      'default-src': "default-src 'none'",
      'script-src': "script-src 'self'",
      'connect-src': 'connect-src https: http://localhost:* http://127.0.0.1:*',
      'base-uri': "base-uri 'none'",
      'form-action': "form-action 'none'",
    })
  })
})

describe('the code that syncs', () => {
  const scripts = listFiles().filter((file) => file.endsWith('.js'))

  test('is in a file of its own, which no page loads by itself', () => {
    const holding = scripts.filter((file) => readExported(file).includes('[WireClient]'))
    expect(holding).toEqual([expect.stringMatching(/^runtime\/sync-\w+\.js$/)])
    expect(exportedPages().filter((page) => readExported(page).includes(holding[0] as string))).toEqual([])
  })

  test('quotes the licence of every package in it, and makes no code', () => {
    const [script = ''] = scripts.filter((file) => /^runtime\/sync-/.test(file)).map((file) => readExported(file))
    const packages = [...script.matchAll(/^\/\*! (\S+) [\d.]+, (\S+)$/gm)].map(([, name, licence]) => [name, licence])
    expect(packages).toEqual([
      ['idb', 'ISC'],
      ['remotestoragejs', 'MIT'],
      ['zod', 'MIT'],
    ])
    expect(script).toContain('Copyright (c) 2013 remoteStorage contributors')
    expect(script).not.toMatch(/\beval\(|\bnew Function\b|\bFunction\("/)
  })
})
