import { SiteLink } from '#app/_components/site-link.tsx'
import { reviewPath } from '#app/_lib/paths.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import type { Review } from '#lib/core/study/state.ts'
import { fill } from '#lib/i18n/format.ts'
import { gradingWords } from '#lib/i18n/grading.ts'
import { studyWords } from '#lib/i18n/study.ts'
import { wordDue } from '#lib/i18n/study-time.ts'
import type { Acts } from './use-acts.ts'

interface GradedNoteProps {
  readonly study: ReadyStudy
  readonly review: Review
  readonly locale: Locale
  readonly acts: Acts
  /** Where to go on outside of a review; `null` for nowhere. */
  readonly nextHref: string | null
}

/** What the grade led to, and the way on. */
export function GradedNote({ study, review, locale, acts, nextHref }: GradedNoteProps) {
  const words = gradingWords(locale)
  const { ratings } = studyWords(locale)
  const due = wordDue(locale, review.after, study.study.now())
  return (
    <div className="grade-done">
      <p role="status">{fill(words.graded, { rating: ratings[review.rating], due })}</p>
      {acts.left !== null ? (
        <button type="button" className="button button-primary" onClick={acts.goOn}>
          {acts.next ? words.next : words.toReview}
        </button>
      ) : (
        <>
          {nextHref !== null && (
            <SiteLink href={nextHref} className="button">
              {words.nextQuestion}
            </SiteLink>
          )}
          <SiteLink href={reviewPath(locale)} className="button">
            {words.toReview}
          </SiteLink>
        </>
      )}
    </div>
  )
}
