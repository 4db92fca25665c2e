import { type QuestionItem, QuestionRow } from '#app/_components/question-row.tsx'
import { type FilterGroup, wordOf } from '#app/_lib/question-filters.ts'
import type { Locale } from '#lib/core/locale.ts'

interface QuestionRowsProps {
  readonly locale: Locale
  readonly items: readonly QuestionItem[]
  readonly groups: readonly FilterGroup[]
}

export function QuestionRows({ locale, items, groups }: QuestionRowsProps) {
  return (
    <ol data-questions className="border-line border-b empty:border-0">
      {items.map((item) => (
        <QuestionRow
          key={item.slug}
          locale={locale}
          item={item}
          words={{
            topic: wordOf(groups, 'topic', item.topic),
            level: wordOf(groups, 'level', item.level),
            kind: wordOf(groups, 'kind', item.kind),
          }}
        />
      ))}
    </ol>
  )
}
