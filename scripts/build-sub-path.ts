import { buildSite } from '#scripts/build.ts'

/** Builds the site a second time, for an address with a path, into `out-sub-path/`: what its tests are made of. */
Object.assign(process.env, { SITE_URL: 'https://prunewise.example/pruning', BASE_PATH: '' })
await buildSite('out-sub-path')
