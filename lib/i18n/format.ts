import { type Locale, languageTag } from '#lib/core/locale.ts'

/** Wordings of a count; `{count}` stands for the number. Chinese needs only `other`. */
export interface PluralForms {
  readonly one?: string
  readonly other: string
}

/** Puts values in the place of `{name}`. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
}

/** Words a count, with its number written as the language writes it. */
export function plural(
  locale: Locale,
  forms: PluralForms,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const tag = languageTag(locale)
  const one = new Intl.PluralRules(tag).select(count) === 'one' ? forms.one : undefined
  return fill(one ?? forms.other, { ...values, count: new Intl.NumberFormat(tag).format(count) })
}
