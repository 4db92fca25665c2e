import { getSiteCatalog } from '#lib/content/catalog.ts'

export const dynamic = 'force-static'

/** What the study pages know of every card, as one file that the browser keeps. */
export async function GET(): Promise<Response> {
  return Response.json(await getSiteCatalog())
}
