import type { Locale, Localized } from '#lib/core/locale.ts'
import { en, type Messages } from './en.ts'
import { zh } from './zh.ts'

export type { Messages }

const messages: Localized<Messages> = { en, zh }

/** Everything that the interface says. For server components; islands get the few strings that they need as props. */
export function getMessages(locale: Locale): Messages {
  return messages[locale]
}
