import { useMemo } from 'react'
import {
  enoughReviews,
  monthlyRetention,
  type Recalled,
  recentRetention,
} from '#lib/core/study/statistics/retention.ts'
import { fill, plural } from '#lib/i18n/format.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import { formatDate, formatShare } from '#lib/i18n/study-dates.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import { DataTable } from './data-table.tsx'
import { drawRetention } from './draw-retention.ts'
import { DashSwatch, Legend } from './legend.tsx'
import { PlotFigure } from './plot-figure.tsx'
import { type PartProps, Section } from './section.tsx'

const groups = ['all', 'young', 'mature'] as const

/** How much of what was learnt is still there when it comes back. */
export function Retention({ ready, locale }: PartProps) {
  const { state, study } = ready
  const { day } = study.now()
  const { retention: words, reviews } = progressWords(locale)
  const { desiredRetention } = state.settings
  const recent = useMemo(() => recentRetention(state, { ms: 0, day }), [state, day])
  const months = useMemo(() => monthlyRetention(state, { ms: 0, day }), [state, day])
  const draw = useMemo(() => drawRetention(months, desiredRetention, locale), [months, desiredRetention, locale])
  const { all } = recent
  const desired = formatShare(locale, desiredRetention)
  const share = ({ share: value }: Recalled) => (value === null ? words.tooFew : formatShare(locale, value))
  const numbers = (recalled: Recalled) => [
    formatCount(locale, recalled.reviews),
    formatCount(locale, recalled.recalled),
    share(recalled),
  ]
  return (
    <Section id="retention" heading={words.heading}>
      <p className="mt-2 max-w-measure text-muted">{words.intro}</p>
      <PlotFigure
        locale={locale}
        name={words.chart}
        said={
          all.share === null
            ? plural(locale, words.few, all.reviews, { least: enoughReviews, desired })
            : fill(words.said, { share: share(all), reviews: plural(locale, reviews, all.reviews), desired })
        }
        height={190}
        draw={months.some((month) => month.all.share !== null) ? draw : null}
        legend={<Legend items={[{ label: fill(words.desired, { share: desired }), swatch: <DashSwatch /> }]} />}
        table={
          months.length > 0 && (
            <DataTable
              caption={words.caption}
              head={[words.month, words.reviews, words.recalled, words.share, words.shortYoung, words.shortMature]}
              rows={months.toReversed().map((month) => ({
                key: month.firstDay,
                cells: [
                  formatDate(locale, month.firstDay, 'monthOfYear'),
                  ...numbers(month.all),
                  share(month.young),
                  share(month.mature),
                ],
              }))}
            />
          )
        }
      />
      {all.reviews > 0 && (
        <div className="mt-4">
          <DataTable
            caption={words.recentCaption}
            head={[words.recent, words.reviews, words.recalled, words.share]}
            rows={groups.map((group) => ({ key: group, cells: [words[group], ...numbers(recent[group])] }))}
            quiet
          />
        </div>
      )}
    </Section>
  )
}
