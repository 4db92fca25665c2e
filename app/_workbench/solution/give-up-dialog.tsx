import type { Locale } from '#lib/core/locale.ts'
import { attemptsWords } from '#lib/i18n/attempts.ts'
import { Modal } from './modal.tsx'

interface GiveUpDialogProps {
  readonly locale: Locale
  readonly onGiveUp: () => void
  readonly onClose: () => void
}

/** Says what giving up costs. The focus begins on the way back. */
export function GiveUpDialog({ locale, onGiveUp, onClose }: GiveUpDialogProps) {
  const { solution: words } = attemptsWords(locale)
  return (
    <Modal title={words.confirmTitle} onClose={onClose}>
      <p className="mt-2">{words.confirm}</p>
      <div className="modal-buttons">
        <button type="button" className="button" onClick={onClose}>
          {words.keep}
        </button>
        <button type="button" className="button button-primary" onClick={onGiveUp}>
          {words.show}
        </button>
      </div>
    </Modal>
  )
}
