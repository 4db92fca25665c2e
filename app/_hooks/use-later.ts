import { type ComponentType, useEffect, useState } from 'react'

/**
 * A component whose code is loaded after the page is there, `null` until then: it costs the first paint nothing.
 * `load` must be the same function at every call.
 */
export function useLater<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> | null {
  const [loaded, setLoaded] = useState<{ readonly Component: ComponentType<P> } | null>(null)
  useEffect(() => {
    let gone = false
    load()
      .then((Component) => {
        if (!gone) setLoaded({ Component })
      })
      .catch(() => {})
    return () => {
      gone = true
    }
  }, [load])
  return loaded?.Component ?? null
}
