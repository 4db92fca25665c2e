import { type ComponentType, useEffect, useState } from 'react'

/** The component that a function has loaded in this document. */
const loadedBy = new WeakMap<object, unknown>()

/**
 * A component whose code is loaded after the page is there, `null` until then: it costs the first paint nothing. Once
 * it is loaded, later pages have it at once. `load` must be the same function at every call.
 */
export function useLater<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> | null {
  const [Component, setComponent] = useState(() => (loadedBy.get(load) as ComponentType<P> | undefined) ?? null)
  useEffect(() => {
    let gone = false
    load()
      .then((loaded) => {
        loadedBy.set(load, loaded)
        if (!gone) setComponent(() => loaded)
      })
      .catch(() => {})
    return () => {
      gone = true
    }
  }, [load])
  return Component
}
