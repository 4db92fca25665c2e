const atOnce = 32

/** Does the work for every item, some at a time: a large site has more files than a program may hold open. */
export async function forEachOf<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values()
  async function run(): Promise<void> {
    for (const item of waiting) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, run))
}
