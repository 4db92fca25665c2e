'use client'

import { useEffect } from 'react'
import { connectionKey } from '#lib/sync/sync-keys.ts'

/** The page comes first. */
const delayMs = 1_000

/** Where sync is switched on, opens the hidden document that does it, on whatever page the learner is. */
export function SyncFrame() {
  useEffect(() => {
    if (!isOn()) return
    const timer = setTimeout(() => {
      import('./open-sync-frame.ts').then(({ openSyncFrame }) => openSyncFrame()).catch(() => {})
    }, delayMs)
    return () => clearTimeout(timer)
  }, [])
  return null
}

function isOn(): boolean {
  try {
    return localStorage.getItem(connectionKey) !== null
  } catch {
    return false
  }
}
