import type { Question } from '#lib/core/deck.ts'
import type { ContentSource, Report } from './content-fault.ts'
import { loadQuestionText } from './question-text.ts'
import { readJson } from './read-json.ts'
import { checkTopic, citedSources } from './references.ts'
import { type QuestionFile, questionSchema, type SourceLibrary } from './schemas.ts'

/** What a question may refer to. */
export interface QuestionScope {
  /** The deck's folder, relative to the root. */
  readonly folder: string
  /** Undefined if deck.json has faults. */
  readonly topics: readonly string[] | undefined
  /** Undefined if sources.json has faults. */
  readonly library: SourceLibrary | undefined
  readonly slugs: readonly string[]
}

/** Loads one question in both languages; undefined after faults. */
export async function loadQuestion(
  source: ContentSource,
  scope: QuestionScope,
  slug: string,
): Promise<Question | undefined> {
  const folder = `${scope.folder}/${slug}`
  const path = `${folder}/question.json`
  const data = await readJson(source, path, questionSchema)
  const en = await loadQuestionText(source, folder, 'en', data)
  const zh = await loadQuestionText(source, folder, 'zh', data)
  if (data === undefined) return undefined
  checkReferences(source.report, scope, path, slug, data)
  const { topic, level, kind, exercises, related, calc } = data
  const sources = citedSources(source.report, path, data.sources, scope.library, `${scope.folder}/sources.json`)
  if (en === undefined || zh === undefined) return undefined
  return { slug, topic, level, kind, exercises, related, sources, calc, text: { en, zh } }
}

function checkReferences(report: Report, scope: QuestionScope, path: string, slug: string, data: QuestionFile): void {
  checkTopic(report, path, data.topic, scope.topics)
  for (const [index, related] of data.related.entries()) {
    const field = `"related[${index}]"`
    if (related === slug) report(`${path}: ${field} is the question itself; remove it.`)
    else if (!scope.slugs.includes(related)) {
      report(`${path}: ${field} is "${related}"; use the slug of a question in ${scope.folder}.`)
    }
  }
}
