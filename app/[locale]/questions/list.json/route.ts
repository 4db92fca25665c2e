import { questionItem } from '#app/_lib/question-items.ts'
import { getOutline } from '#lib/content/compiled-site.ts'
import { isLocale, locales } from '#lib/core/locale.ts'

export const dynamic = 'force-static'

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

/** What the list shows of every question, fetched when a reader filters. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/questions/list.json'>) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const { questions } = await getOutline()
  return Response.json(questions.map((question) => ({ ...questionItem(question, locale), href: undefined })))
}
