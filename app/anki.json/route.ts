import { readCompiled } from '#lib/content/compiled-site.ts'

export const dynamic = 'force-static'

/** The texts of every card in both languages, fetched when the learner exports to Anki. */
export async function GET(): Promise<Response> {
  return new Response(await readCompiled('anki'), { headers: { 'Content-Type': 'application/json' } })
}
