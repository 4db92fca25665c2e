/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // With it the export goes there instead of `out`: sites that are built beside the real one, to be compared with it.
  distDir: process.env.OUT_DIR || undefined,
  trailingSlash: true,
  basePath: process.env.BASE_PATH || undefined,
  // Stands in every file that is not named after its content; scripts/build.ts makes it, the service worker checks it.
  generateBuildId: () => process.env.SITE_BUILD_ID ?? null,
  env: { NEXT_PUBLIC_BASE_PATH: process.env.BASE_PATH ?? '' },
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  devIndicators: false,
  // `npm run check` checks the types of everything; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true, inlineCss: true },
  // What every page would load and no reader of ours needs: polyfills older than `light-dark()`, a copy of Node's
  // `process`, server actions, a second error page.
  turbopack: {
    resolveAlias: {
      '../build/polyfills/polyfill-module': './app/_next/no-polyfills.js',
      'next/dist/compiled/process': './app/_next/no-process.js',
      './reducers/server-action-reducer': './app/_next/no-server-actions.js',
      './builtin/global-error': './app/global-error.tsx',
    },
  },
}

export default config
