/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // Where the export goes; scripts/measure builds sites beside the real one.
  distDir: process.env.OUT_DIR || 'out',
  trailingSlash: true,
  basePath: process.env.BASE_PATH || undefined,
  env: { NEXT_PUBLIC_BASE_PATH: process.env.BASE_PATH ?? '' },
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  devIndicators: false,
  // `npm run check` checks the types of everything; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true, inlineCss: true },
  // What every page would load and no reader of ours needs: polyfills older than `light-dark()`, and a second error page.
  turbopack: {
    resolveAlias: {
      '../build/polyfills/polyfill-module': './app/_lib/no-polyfills.js',
      './builtin/global-error': './app/global-error.tsx',
    },
  },
}

export default config
