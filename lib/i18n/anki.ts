import type { AnkiWords } from '#lib/core/anki-card.ts'
import type { Locale, Localized } from '#lib/core/locale.ts'

const words: Localized<AnkiWords> = {
  en: { rubric: 'A good answer says', open: 'Open on the site', other: '中文' },
  zh: { rubric: '好的回答应包含', open: '在网站上打开', other: 'English' },
}

/** What the cards say in Anki besides their own texts. */
export function ankiWords(locale: Locale): AnkiWords {
  return words[locale]
}
