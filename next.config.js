/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // Next exports into a folder of another name where this is one.
  distDir: process.env.OUT_DIR || '.next',
  trailingSlash: true,
  basePath: process.env.BASE_PATH || undefined,
  env: { NEXT_PUBLIC_BASE_PATH: process.env.BASE_PATH ?? '' },
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  devIndicators: false,
  // `npm run check` checks the types of everything; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true },
}

export default config
