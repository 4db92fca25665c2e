import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PageHead } from '#scripts/page-head.ts'

/**
 * Writes what hosts and search engines look for: `.nojekyll`, without which GitHub Pages leaves out `_next`,
 * `robots.txt`, and, where the site's address is known, `sitemap.xml` with every page that names its own.
 */
export async function writeSiteFiles(outDir: string, siteUrl: string, heads: readonly PageHead[]): Promise<void> {
  await writeFile(join(outDir, '.nojekyll'), '')
  const robots = ['User-agent: *', 'Allow: /', ...(siteUrl === '' ? [] : ['', `Sitemap: ${siteUrl}/sitemap.xml`])]
  await writeFile(join(outDir, 'robots.txt'), `${robots.join('\n')}\n`)
  if (siteUrl !== '') await writeFile(join(outDir, 'sitemap.xml'), sitemapOf(heads))
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
    // The entry names the English home page as its own.
    ...new Set(urls),
    '</urlset>\n',
  ].join('\n')
}

function alternateLink([language, address]: readonly [string, string]): string {
  return `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
