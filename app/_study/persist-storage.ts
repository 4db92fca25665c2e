/** Asks the browser to keep the site's data when the disk gets full; says whether it does. */
export async function persistStorage(): Promise<boolean> {
  const { storage } = navigator
  if (!storage?.persist) return false
  return (await storage.persisted().catch(() => false)) || (await storage.persist().catch(() => false))
}
