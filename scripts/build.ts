import { buildContent } from '#scripts/build-content.ts'
import { buildRuntime } from '#scripts/build-runtime.ts'
import { addPolicies } from '#scripts/content-security-policy.ts'
import { buildOffline } from '#scripts/offline/build-offline.ts'
import { newRelease } from '#scripts/offline/new-release.ts'
import { writeOfflineDocument } from '#scripts/offline/offline-document.ts'
import { runTool } from '#scripts/run-tool.ts'

/**
 * `npm run build`: the workers, the rendered content, the static export in `out/`, a content security policy in each
 * page, and the service worker, which knows all that came before.
 */
const release = newRelease()
await buildRuntime()
await buildContent()
await runTool('next', ['build'], { SITE_BUILD_ID: release.id })
await writeOfflineDocument('out')
const pages = await addPolicies('out')
process.stdout.write(`A content security policy was put into ${pages} pages.\n`)
await buildOffline('out', release)
