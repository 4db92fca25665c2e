import type { ReactNode } from 'react'
import { useAfterPaint } from '#app/_hooks/use-after-paint.ts'

/** What takes long to draw: made once the words around it are on the screen. */
export function AfterPaint({ children }: { readonly children: () => ReactNode }) {
  return useAfterPaint() && children()
}
