import { type ComponentType, useEffect, useState } from 'react'

type Load<P> = () => Promise<ComponentType<P>>

/** The component that a function has loaded in this document. */
const loadedBy = new WeakMap<object, unknown>()

/**
 * A component whose code is loaded after the page is there and `when` has resolved, `null` until then: it costs the
 * first paint nothing. Once it is loaded, later pages have it at once. Both functions must be the same at every call;
 * without `load` nothing is loaded.
 */
export function useLater<P>(load: Load<P> | null, when?: () => Promise<unknown>): ComponentType<P> | null {
  const [Component, setComponent] = useState(() => known(load))
  useEffect(() => {
    if (!load) return
    let gone = false
    const wanted = known(load) ?? when?.()
    Promise.resolve(wanted)
      .then(() => (gone ? null : load()))
      .then((loaded) => {
        if (!loaded) return
        loadedBy.set(load, loaded)
        if (!gone) setComponent(() => loaded)
      })
      .catch(() => {})
    return () => {
      gone = true
    }
  }, [load, when])
  return Component
}

function known<P>(load: Load<P> | null): ComponentType<P> | null {
  return load && ((loadedBy.get(load) as ComponentType<P> | undefined) ?? null)
}
