import { useCallback, useEffect, useState } from 'react'

export type FetchedText = { readonly state: 'loading' | 'failed' } | { readonly state: 'loaded'; readonly text: string }

/** The text at an address of the site; the function returned asks again. */
export function useFetchedText(url: string): readonly [FetchedText, () => void] {
  const [fetched, setFetched] = useState<FetchedText>({ state: 'loading' })
  const load = useCallback(() => {
    setFetched({ state: 'loading' })
    fetchText(url).then(
      (text) => setFetched({ state: 'loaded', text }),
      () => setFetched({ state: 'failed' }),
    )
  }, [url])
  useEffect(load, [load])
  return [fetched, load]
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.text()
}
