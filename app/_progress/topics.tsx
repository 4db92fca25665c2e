import { SiteLink } from '#app/_components/site-link.tsx'
import { cardsPath } from '#app/_lib/paths.ts'
import { type Stage, stages } from '#lib/core/study/queue.ts'
import { type StageCounts, sumStages, topicProgress } from '#lib/core/study/statistics/topics.ts'
import { plural } from '#lib/i18n/format.ts'
import { progressWords } from '#lib/i18n/progress.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { formatCount } from '#lib/i18n/verdict-format.ts'
import { DataTable } from './data-table.tsx'
import { type PartProps, Section } from './section.tsx'
import { StageCell } from './stage-cell.tsx'

/** Every topic as a grid of its cards, one cell each, with the numbers beside it. */
export function Topics({ ready, locale }: PartProps) {
  const { topics: words } = progressWords(locale)
  const { stages: names } = studyWords(locale)
  const topics = topicProgress(ready.state, ready.catalog)
  const sums = sumStages(topics)
  const { new: fresh, ...others } = sums
  const numbers = (counts: StageCounts) => stages.map((stage) => formatCount(locale, counts[stage]))
  const cards = stages.reduce((sum, stage) => sum + sums[stage], 0)
  return (
    <Section id="topics" heading={words.heading} wide>
      <p className="mt-2 max-w-measure">{plural(locale, words.said, cards, { fresh, ...others })}</p>
      <p className="mt-1 mb-3 max-w-measure text-muted text-sm">{words.note}</p>
      <DataTable
        caption={words.caption}
        head={[words.topic, ...stages.map((stage) => <Head key={stage} stage={stage} name={names[stage]} />)]}
        rows={topics.map(({ topic, title, cards: cells, counts }) => ({
          key: topic,
          cells: [
            <div key="topic" className="topic-cell">
              <SiteLink href={`${cardsPath(locale)}?topic=${topic}`}>{title[locale]}</SiteLink>
              <div className="stages" aria-hidden="true">
                {cells.map(({ key, stage }) => (
                  <StageCell key={key} stage={stage} />
                ))}
              </div>
            </div>,
            ...numbers(counts),
          ],
        }))}
        foot={[words.all, ...numbers(sums)]}
        quiet
      />
    </Section>
  )
}

function Head({ stage, name }: { readonly stage: Stage; readonly name: string }) {
  return (
    <span className="stage-head">
      <StageCell stage={stage} />
      {name}
    </span>
  )
}
