import { useEffect } from 'react'
import type { Bench } from './bench.ts'
import { runCode } from './run-code.ts'

/**
 * Ctrl or Cmd with Enter runs, with Shift+Enter submits, with S saves and runs the samples: in the editor and anywhere
 * on the page. Heard before Monaco, whose own commands lie on the same keys.
 */
export function useShortcuts(bench: Bench): void {
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const act = actOf(event)
      if (!act || inDialog(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) void runCode(bench, act)
    }
    window.addEventListener('keydown', press, { capture: true })
    return () => window.removeEventListener('keydown', press, { capture: true })
  }, [bench])
}

function actOf(event: KeyboardEvent): 'run' | 'submit' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return null
  if (event.key === 'Enter') return event.shiftKey ? 'submit' : 'run'
  return event.key.toLowerCase() === 's' && !event.shiftKey ? 'run' : null
}

function inDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('dialog, [role="dialog"]') !== null
}
