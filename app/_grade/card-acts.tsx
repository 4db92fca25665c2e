import { SiteLink } from '#app/_components/site-link.tsx'
import { cardsPath } from '#app/_lib/paths.ts'
import type { ReadyStudy } from '#app/_study/study-gate.tsx'
import type { Locale } from '#lib/core/locale.ts'
import type { CardKey } from '#lib/core/study/events.ts'
import { cardState } from '#lib/core/study/queue.ts'
import { plural } from '#lib/i18n/format.ts'
import { gradingWords } from '#lib/i18n/grading.ts'
import type { Acts } from './use-acts.ts'

interface CardActsProps {
  readonly study: ReadyStudy
  readonly card: CardKey
  readonly locale: Locale
  readonly acts: Acts
  /** Shows the list of keys; without it there are none. */
  readonly onKeys?: () => void
}

/** How much is left, what the last act led to, and a button for every key. */
export function CardActs({ study, card, locale, acts, onKeys }: CardActsProps) {
  const words = gradingWords(locale)
  const { suspended } = cardState(study.state, card)
  const canUndo = study.state.acts.some(({ device }) => device === study.device)
  return (
    <div className="grade-foot">
      {acts.left !== null && acts.left > 0 && <span>{plural(locale, words.left, acts.left)}</span>}
      {suspended && <span>{words.isSuspended}</span>}
      <span role="status">{acts.status}</span>
      <span className="grade-acts">
        {canUndo && <Act label={words.undo} keys="u Control+Z Meta+Z" onPress={() => void acts.undo()} />}
        {!suspended && <Act label={words.bury} keys="-" onPress={() => void acts.bury()} />}
        <Act label={suspended ? words.resume : words.suspend} keys="s" onPress={() => void acts.suspend(!suspended)} />
        {acts.next && <Act label={words.next} keys="n" onPress={acts.goOn} />}
        <SiteLink href={`${cardsPath(locale)}?card=${card}`} className="grade-act">
          {words.details}
        </SiteLink>
        {onKeys && <Act label={words.keys} keys="?" onPress={onKeys} />}
      </span>
    </div>
  )
}

interface ActProps {
  readonly label: string
  readonly keys: string
  readonly onPress: () => void
}

function Act({ label, keys, onPress }: ActProps) {
  return (
    <button type="button" className="grade-act" aria-keyshortcuts={keys} onClick={onPress}>
      {label}
    </button>
  )
}
