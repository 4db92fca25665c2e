import { buildContent } from '#scripts/build-content.ts'
import { buildRuntime } from '#scripts/build-runtime.ts'
import { addPolicies } from '#scripts/content-security-policy.ts'
import { runTool } from '#scripts/run-tool.ts'

/** `npm run build`: the workers, the rendered content, the static export in `out/`, and a content security policy in each page. */
await buildRuntime()
await buildContent()
await runTool('next', ['build'])
const pages = await addPolicies('out')
process.stdout.write(`A content security policy was put into ${pages} pages.\n`)
