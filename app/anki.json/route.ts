import { getAnkiCards } from '#lib/content/anki-cards.ts'

export const dynamic = 'force-static'

/** The texts of every card in both languages, fetched when the learner exports to Anki. */
export async function GET(): Promise<Response> {
  return Response.json(await getAnkiCards())
}
