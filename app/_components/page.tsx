import type { ReactNode } from 'react'

/** The column that every page but an exercise's stands in. */
export function Page({ children }: { readonly children: ReactNode }) {
  return <div className="mx-auto w-full max-w-page px-4 pt-7 pb-20 sm:px-6 sm:pt-10 sm:pb-28">{children}</div>
}
