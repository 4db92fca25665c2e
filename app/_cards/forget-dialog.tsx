import { Dialog } from '#app/_components/dialog.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { cardsWords } from '#lib/i18n/cards.ts'
import { gradingWords } from '#lib/i18n/grading.ts'

interface ForgetDialogProps {
  readonly locale: Locale
  readonly onForget: () => void
  readonly onClose: () => void
}

/** Asks before a card loses its schedule. */
export function ForgetDialog({ locale, onForget, onClose }: ForgetDialogProps) {
  const words = cardsWords(locale)
  return (
    <Dialog title={words.forgetTitle} closeLabel={gradingWords(locale).close} onClose={onClose}>
      <p className="mt-2">{words.forgetText}</p>
      <div className="dialog-buttons">
        <button type="button" className="button" data-first-focus onClick={onClose}>
          {words.forgetNo}
        </button>
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            onForget()
            onClose()
          }}
        >
          {words.forgetYes}
        </button>
      </div>
    </Dialog>
  )
}
