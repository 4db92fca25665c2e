import { createContext } from 'react'

/** Whether the verdict around is one of an earlier attempt: it leads nowhere, for the code has changed since. */
export const PastVerdict = createContext(false)
