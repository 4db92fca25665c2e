import { buildRuntime } from '#scripts/build-runtime.ts'
import { addPolicies } from '#scripts/content-security-policy.ts'
import { runTool } from '#scripts/run-tool.ts'

/** `npm run build`: the workers, the static export in `out/`, and a content security policy in each page. */
await buildRuntime()
await runTool('next', ['build'])
const pages = await addPolicies('out')
process.stdout.write(`A content security policy was put into ${pages} pages.\n`)
