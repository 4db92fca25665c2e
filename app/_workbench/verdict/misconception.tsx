import { Html } from '#app/_components/html.tsx'
import { describeMistakes, namedMistakes } from '#app/_workbench/named-mistakes.ts'
import type { KnownMistakes } from '#app/_workbench/session/bench.ts'
import type { Locale } from '#lib/core/locale.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill } from '#lib/i18n/format.ts'
import type { TestResult } from '#lib/runner/verdict.ts'

interface LeadingMisconceptionProps {
  readonly tests: readonly TestResult[]
  readonly mistakes: KnownMistakes
  readonly locale: Locale
}

/** The idea behind the first failure that tells one, at the head of a verdict. */
export function LeadingMisconception({ tests, mistakes, locale }: LeadingMisconceptionProps) {
  return <Ideas ideas={namedMistakes(tests, mistakes)} locale={locale} />
}

interface MisconceptionProps {
  /** Names of known mistakes. */
  readonly names: readonly string[]
  /** Those that stand at the head of the verdict; the same again are only named. */
  readonly told: readonly string[]
  readonly mistakes: KnownMistakes
  readonly locale: Locale
}

/** The idea behind one failing test. */
export function Misconception({ names, told, mistakes, locale }: MisconceptionProps) {
  const ideas = describeMistakes(names, mistakes)
  if (names.join() !== told.join() || ideas.length === 0) return <Ideas ideas={ideas} locale={locale} />
  const { mistake } = drawingWords(locale)
  const titles = ideas.map(({ title }) => title).join(mistake.joint)
  return (
    <p className="bench-idea bench-idea-title">
      {fill(ideas.length === 1 ? mistake.one : mistake.any, { title: titles })}
    </p>
  )
}

interface IdeasProps {
  readonly ideas: ReturnType<typeof describeMistakes>
  readonly locale: Locale
}

/** One idea is opened; of several that answer alike, none is more likely than the others. */
function Ideas({ ideas, locale }: IdeasProps) {
  const { mistake } = drawingWords(locale)
  const [only, ...others] = ideas
  if (!only) return null
  if (others.length === 0) {
    return (
      <div className="bench-idea" data-mistake={only.name}>
        <p className="bench-idea-title">{fill(mistake.one, { title: only.title })}</p>
        <Html html={only.html} className="prose prose-inline" />
      </div>
    )
  }
  return (
    <div className="bench-idea">
      <p className="bench-idea-title">{mistake.several}</p>
      <ul>
        {ideas.map(({ name, title, html }) => (
          <li key={name} data-mistake={name}>
            <p className="bench-idea-title">{title}</p>
            <Html html={html} className="prose prose-inline" />
          </li>
        ))}
      </ul>
    </div>
  )
}
