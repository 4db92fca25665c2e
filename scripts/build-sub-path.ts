import { runTool } from '#scripts/run-tool.ts'

/** Builds the site a second time, for an address with a path, into `out-sub-path/`: what its tests are made of. */
await runTool('tsx', ['scripts/build.ts'], {
  OUT_DIR: 'out-sub-path',
  SITE_URL: 'https://prunewise.example/pruning',
})
