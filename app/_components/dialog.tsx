import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import './dialog.css'

interface DialogProps {
  readonly title: string
  readonly closeLabel: string
  /** Takes most of the screen; its content scrolls by itself. */
  readonly large?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A modal dialog, open as long as it is rendered. Escape, a press beside it and its button close it; the browser keeps
 * the focus inside, beginning with `data-first-focus` if there is one, and gives it back. At the end of the body, so that no hidden pane hides it.
 */
export function Dialog({ title, closeLabel, large = false, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    element?.querySelector<HTMLElement>('[data-first-focus]')?.focus()
    return () => element?.close()
  }, [])
  /** In development effects run twice: the first closing is no longer true when it is told. */
  function closed(): void {
    if (!dialog.current?.open) onClose()
  }
  return createPortal(
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      closedby="any"
      className="dialog"
      data-large={large ? '' : undefined}
      onClose={closed}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="dialog-close" aria-label={closeLabel} onClick={() => dialog.current?.close()}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </div>
      {children}
    </dialog>,
    document.body,
  )
}
