import { Dialog } from '#app/_components/dialog.tsx'
import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'

interface GiveUpDialogProps {
  readonly locale: Locale
  readonly onGiveUp: () => void
  readonly onClose: () => void
}

/** Says what giving up costs. The focus begins on the way back. */
export function GiveUpDialog({ locale, onGiveUp, onClose }: GiveUpDialogProps) {
  const { solution: words } = attemptsWords(locale)
  return (
    <Dialog title={words.confirmTitle} closeLabel={words.close} onClose={onClose}>
      <p className="mt-2">{words.confirm}</p>
      <div className="dialog-buttons">
        <button type="button" className="button" data-first-focus="" onClick={onClose}>
          {words.keep}
        </button>
        <button type="button" className="button button-primary" onClick={onGiveUp}>
          {words.show}
        </button>
      </div>
    </Dialog>
  )
}
