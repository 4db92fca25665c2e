import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type PageHead, readPageHead } from '#scripts/page-head.ts'

/**
 * Writes what hosts and search engines look for: `.nojekyll`, without which GitHub Pages leaves out `_next`,
 * `robots.txt`, and, where the site's address is known, `sitemap.xml` with every page that names its own.
 */
export async function writeSiteFiles(outDir: string, siteUrl: string): Promise<void> {
  await writeFile(join(outDir, '.nojekyll'), '')
  const robots = ['User-agent: *', 'Allow: /', ...(siteUrl === '' ? [] : ['', `Sitemap: ${siteUrl}/sitemap.xml`])]
  await writeFile(join(outDir, 'robots.txt'), `${robots.join('\n')}\n`)
  if (siteUrl !== '') await writeFile(join(outDir, 'sitemap.xml'), sitemapOf(await readHeads(outDir)))
}

/** The heads of all pages of an export, in the order of their paths. */
export async function readHeads(outDir: string): Promise<readonly PageHead[]> {
  const files = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('index.html'))
  const heads: PageHead[] = []
  for (const file of files.sort()) heads.push(readPageHead(await readFile(join(outDir, file), 'utf8')))
  return heads
}

function sitemapOf(heads: readonly PageHead[]): string {
  const urls = heads.flatMap(({ canonical, alternates }) =>
    canonical === undefined
      ? []
      : [`<url><loc>${escapeXml(canonical)}</loc>${alternates.map(alternateLink).join('')}</url>`],
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}

function alternateLink([language, address]: readonly [string, string]): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
