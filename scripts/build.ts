import { buildRuntime } from '#scripts/build-runtime.ts'
import { addPolicies } from '#scripts/content-security-policy.ts'
import { readPageHeads } from '#scripts/page-head.ts'
import { runTool } from '#scripts/run-tool.ts'
import { readSiteAddress } from '#scripts/site-address.ts'
import { writeSiteFiles } from '#scripts/site-files.ts'
import { makeSocialImages } from '#scripts/social-images/make-images.ts'

/**
 * `npm run build`: the workers, the static export in `out/` (or `OUT_DIR`), what makes it found, and a content
 * security policy in each page.
 */
const outDir = process.env.OUT_DIR || 'out'
const { siteUrl, basePath } = readSiteAddress(process.env)
Object.assign(process.env, { SITE_URL: siteUrl, BASE_PATH: basePath })
await buildRuntime()
await runTool('next', ['build'])
const heads = siteUrl === '' ? [] : await readPageHeads(outDir)
if (siteUrl !== '') await makeSocialImages(outDir, siteUrl, heads)
await writeSiteFiles(outDir, siteUrl, heads)
const pages = await addPolicies(outDir)
process.stdout.write(`A content security policy was put into ${pages} pages.\n`)
