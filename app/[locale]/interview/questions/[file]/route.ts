import { getOutline, readQuestion } from '#lib/content/compiled-site.ts'
import { interviewQuestion } from '#lib/content/interview-question.ts'
import { isLocale, locales } from '#lib/core/locale.ts'

export const dynamic = 'force-static'

const ending = '.json'

/** Of every question one file, `<slug>.json`, in each language. */
export async function generateStaticParams() {
  const { questions } = await getOutline()
  return locales.flatMap((locale) => questions.map(({ slug }) => ({ locale, file: slug + ending })))
}

/** A question with its rubric, its answer and its follow-ups, for a mock interview in one language. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/interview/questions/[file]'>,
): Promise<Response> {
  const { locale, file } = await params
  const slug = file.slice(0, -ending.length)
  const { questionAt } = await getOutline()
  if (!questionAt.has(slug) || !isLocale(locale)) return new Response(null, { status: 404 })
  return Response.json(interviewQuestion(await readQuestion(slug), locale))
}
