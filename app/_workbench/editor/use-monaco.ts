import { useEffect, useState } from 'react'
import type { PageAssets } from '#lib/content/runtime-assets.ts'
import type { Locale } from '#lib/core/locale.ts'
import type { Monaco } from './load-monaco.ts'
import { requestIdle } from './request-idle.ts'

/**
 * Loads Monaco once it is wanted and the page has nothing else to do: until then the text area must not wait for it.
 * Null while it loads.
 */
export function useMonaco(wanted: boolean, assets: PageAssets, locale: Locale): Monaco | 'failed' | null {
  const [state, setState] = useState<Monaco | 'failed' | null>(null)
  useEffect(() => {
    if (!wanted) return undefined
    let current = true
    const load = async (): Promise<Monaco | 'failed'> => {
      try {
        return await (await import('./load-monaco.ts')).loadMonaco(assets, locale)
      } catch {
        return 'failed'
      }
    }
    requestIdle(() => void load().then((loaded) => current && setState(() => loaded)))
    return () => {
      current = false
    }
  }, [wanted, assets, locale])
  return state
}
