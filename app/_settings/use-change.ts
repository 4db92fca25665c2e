import { type RefObject, useEffect, useRef } from 'react'

/**
 * Calls `onChange` when the learner is done with a field: the browser's own `change` event, where React's comes with
 * every key and every pixel of a slider.
 */
export function useChange<E extends HTMLElement>(onChange: (element: E) => void): RefObject<E | null> {
  const field = useRef<E>(null)
  const latest = useRef(onChange)
  latest.current = onChange
  useEffect(() => {
    const element = field.current
    const tell = () => element && latest.current(element)
    element?.addEventListener('change', tell)
    return () => element?.removeEventListener('change', tell)
  }, [])
  return field
}
