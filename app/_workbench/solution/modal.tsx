import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import './modal.css'

interface ModalProps {
  readonly title: string
  /** Takes most of the screen. */
  readonly large?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A dialog over the page, open as long as it is rendered. Escape closes it, and Tab stays inside by itself. It hangs on
 * the body, for a pane that gives way to a tab would take it along and leave the page inert.
 */
export function Modal({ title, large = false, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return createPortal(
    <dialog
      ref={dialog}
      className="modal"
      data-large={large ? '' : undefined}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <h2 id={titleId} className="modal-title">
        {title}
      </h2>
      {children}
    </dialog>,
    document.body,
  )
}
