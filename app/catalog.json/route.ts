import { readCompiled } from '#lib/content/compiled-site.ts'

export const dynamic = 'force-static'

/** What the study pages know of every card, as one file that the browser keeps. */
export async function GET(): Promise<Response> {
  return new Response(await readCompiled('catalog'), { headers: { 'Content-Type': 'application/json' } })
}
