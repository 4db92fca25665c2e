import { questionKeyPrefix } from '#app/_lib/storage-keys.ts'
import { exercisesNamed, type IndexedOutline, questionsNamed } from '#lib/content/compiled-site.ts'
import type { Question } from '#lib/core/deck.ts'
import type { Locale } from '#lib/core/locale.ts'
import { getMessages } from '#lib/i18n/messages.ts'
import { AnswerFold, WorkingFold } from './fold.tsx'
import { FurtherReading } from './further-reading.tsx'
import { Html } from './html.tsx'
import { InlineScript } from './inline-script.tsx'
import { Rubric } from './rubric.tsx'
import { Sources } from './sources.tsx'

interface QuestionAnswerProps {
  readonly site: IndexedOutline
  readonly question: Question
  readonly locale: Locale
}

/** What Show answer reveals, the rubric beside the answer where there is room. */
export function QuestionAnswer({ site, question, locale }: QuestionAnswerProps) {
  const { question: labels } = getMessages(locale)
  const { slug } = question
  const text = question.text[locale]
  return (
    <>
      {text.workingHtml !== '' && (
        <WorkingFold slug={slug} summary={labels.working}>
          <Html html={text.workingHtml} className="prose pb-5" />
        </WorkingFold>
      )}
      <AnswerFold slug={slug} summary={labels.show}>
        <div className="mt-10 gap-x-14 gap-y-10 grid lg:grid-cols-[minmax(0,var(--measure))_minmax(0,1fr)]">
          <section aria-labelledby="answer-heading" className="min-w-0">
            <h2 id="answer-heading" className="sr-only">
              {labels.answer}
            </h2>
            <Html html={text.answerHtml} className="prose" />
          </section>
          <aside className="lg:row-span-2">
            <div className="lg:sticky lg:top-8">
              <Rubric
                slug={slug}
                locale={locale}
                points={text.rubric}
                labels={{ rubric: labels.rubric, points: labels.points }}
              />
            </div>
          </aside>
          <div className="min-w-0">
            <HtmlList id="mistakes" heading={labels.mistakes} items={text.mistakesHtml} />
            <HtmlList id="follow-ups" heading={labels.followUps} items={text.followUpsHtml} />
            <FurtherReading
              locale={locale}
              exercises={exercisesNamed(question.exercises, site)}
              questions={questionsNamed(question.related, site)}
            />
            <Sources sources={question.sources} locale={locale} />
          </div>
        </div>
      </AnswerFold>
      <InlineScript code={firstPaint} />
    </>
  )
}

interface HtmlListProps {
  readonly id: string
  readonly heading: string
  readonly items: readonly string[]
}

function HtmlList({ id, heading, items }: HtmlListProps) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby={id} className="mt-12 first:mt-0">
      <h2 id={id} className="text-xl">
        {heading}
      </h2>
      <ul className={`mt-3 border-line border-b list-${id}`}>
        {items.map((html) => (
          <Html key={html} as="li" html={html} className="prose border-line border-t py-3" />
        ))}
      </ul>
    </section>
  )
}

/** Unfolds what this tab had unfolded before a reload, so that nothing moves when React arrives. */
const firstPaint = `(function(){try{var f=document.querySelectorAll('details[data-question]'),s=JSON.parse(sessionStorage.getItem('${questionKeyPrefix}'+f[0].dataset.question))||{};f.forEach(function(d){if(s.gradedBy)return;if(d.id==='answer')d.open=!!s.revealed;else{d.open=!!s.workingOpen;if(s.revealed||Object.keys(s.checked||{}).length)d.dataset.available=''}})}catch(e){}})()`
