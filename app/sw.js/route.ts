export const dynamic = 'force-static'

/**
 * What `npm run dev` serves as the worker: it takes the place of one that an export left on the same address, and goes.
 * The build writes the real one over it.
 */
const farewell = `
addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(leave()))
async function leave() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith('prunewise-')).map((name) => caches.delete(name)))
  await registration.unregister()
  for (const page of await clients.matchAll({ type: 'window' })) await page.navigate(page.url).catch(() => {})
}
`

export function GET(): Response {
  return new Response(farewell, { headers: { 'Content-Type': 'text/javascript' } })
}
