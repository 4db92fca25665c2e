import { useLayoutEffect, useState } from 'react'

/** Whether React has taken over from the server's markup. */
export function useLive(): boolean {
  const [live, setLive] = useState(false)
  useLayoutEffect(() => setLive(true), [])
  return live
}
