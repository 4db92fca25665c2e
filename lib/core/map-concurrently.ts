/**
 * The results of the work for every item, in the order of the items. Only `atOnce` are worked at together: a large site
 * has more files than a program may hold open. Rejects as soon as one does.
 */
export async function mapConcurrently<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce = 32,
): Promise<Result[]> {
  const waiting = [...items].entries()
  const results: Result[] = []
  async function run(): Promise<void> {
    for (const [index, item] of waiting) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, run))
  return results
}
