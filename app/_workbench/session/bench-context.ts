import { createContext, useContext } from 'react'
import type { Bench } from './bench.ts'

/** Given by the workbench to all that is in it, the statement included. */
export const BenchContext = createContext<Bench | null>(null)

export function useBench(): Bench {
  const bench = useContext(BenchContext)
  if (!bench) throw new Error('useBench was called outside of a workbench.')
  return bench
}
