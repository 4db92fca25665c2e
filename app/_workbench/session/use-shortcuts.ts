import { useEffect } from 'react'
import { placeOf } from '#app/_keys/match-keys.ts'
import { getSettings } from '#app/_workbench/settings/settings-store.ts'
import { matchShortcut } from '#app/_workbench/shortcuts/match-shortcut.ts'
import type { Bench } from './bench.ts'

/**
 * The keys of the workbench, in the editor and anywhere on the page. Heard before Monaco, whose own commands lie on
 * some of them.
 */
export function useShortcuts(bench: Bench): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const target = event.target instanceof Element ? event.target : null
      const place = document.querySelector('dialog:modal') ? 'dialog' : placeOf(target)
      const shortcut = matchShortcut(event, place, getSettings().letterShortcuts)
      if (!shortcut) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) shortcut.act(bench)
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [bench])
}
