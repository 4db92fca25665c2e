import type { DraftStore } from '#lib/store/drafts.ts'

/** Drafts that are gone with the page. */
export function memoryDrafts(): DraftStore {
  const texts = new Map<string, string>()
  return {
    load: async (slug) => texts.get(slug) ?? null,
    save: async (slug, text) => void texts.set(slug, text),
    remove: async (slug) => void texts.delete(slug),
    all: async () => new Map(texts),
  }
}
