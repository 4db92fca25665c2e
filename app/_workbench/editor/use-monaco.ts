import { useEffect, useState } from 'react'
import type { PageAssets } from '#lib/content/runtime-assets.ts'
import type { Locale } from '#lib/core/locale.ts'
import { getMonaco, loadMonaco, type Monaco } from './load-monaco.ts'

/** Loads Monaco once per page; after that it is there at once. Null while it loads. */
export function useMonaco(assets: PageAssets, locale: Locale): Monaco | 'failed' | null {
  const [state, setState] = useState<Monaco | 'failed' | null>(getMonaco)
  useEffect(() => {
    let current = true
    loadMonaco(assets, locale).then(
      (monaco) => current && setState(() => monaco),
      () => current && setState('failed'),
    )
    return () => {
      current = false
    }
  }, [assets, locale])
  return state
}
