import { useEffect, useRef } from 'react'
import type { Keys } from '#app/_keys/keys.ts'
import { matchKeys, placeOf } from '#app/_keys/match-keys.ts'
import { getSettings } from '#app/_workbench/settings/settings-store.ts'

export type GradeAct = 'reveal' | 'again' | 'hard' | 'good' | 'easy' | 'undo' | 'suspend' | 'bury' | 'next' | 'keys'

interface GradeKey {
  readonly id: GradeAct
  readonly group: 'letter' | 'always'
  readonly keys: Keys
}

const gradeKeys: readonly GradeKey[] = [
  { id: 'reveal', group: 'always', keys: { key: ' ' } },
  { id: 'reveal', group: 'always', keys: { key: 'Enter' } },
  { id: 'again', group: 'letter', keys: { key: '1' } },
  { id: 'hard', group: 'letter', keys: { key: '2' } },
  { id: 'good', group: 'letter', keys: { key: '3' } },
  { id: 'easy', group: 'letter', keys: { key: '4' } },
  { id: 'undo', group: 'letter', keys: { key: 'u' } },
  { id: 'undo', group: 'always', keys: { key: 'z', mod: true } },
  { id: 'suspend', group: 'letter', keys: { key: 's' } },
  { id: 'bury', group: 'letter', keys: { key: '-' } },
  { id: 'next', group: 'letter', keys: { key: 'n' } },
  { id: 'keys', group: 'letter', keys: { key: '?' } },
]

/**
 * The keys of a card on a question page. `act` says whether it did something; if not, the key is the page's. Space and
 * Enter press what has the focus, if that can be pressed; Ctrl+Z in a text takes back typing.
 */
export function useGradeKeys(act: (id: GradeAct) => boolean): void {
  const newest = useRef(act)
  useEffect(() => {
    newest.current = act
  })
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.repeat) return
      const target = event.target instanceof Element ? event.target : null
      const place = document.querySelector('dialog:modal') ? 'dialog' : placeOf(target)
      const match = matchKeys(gradeKeys, event, place, getSettings().letterShortcuts)
      if (!match || (match.group === 'always' && (place === 'text' || (match.id === 'reveal' && isPressable(target)))))
        return
      if (newest.current(match.id)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** Does it, and says that it was done. */
export function doNow(act: () => void): true {
  act()
  return true
}

function isPressable(target: Element | null): boolean {
  return target?.closest('a, button, summary, input, select, label, [role="button"], pre, [tabindex="0"]') != null
}
