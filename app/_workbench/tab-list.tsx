import { type KeyboardEvent, useRef } from 'react'
import { type Session, type Tab, tabs } from './session/session.ts'
import { useSession } from './session/use-session.ts'

interface TabListProps {
  readonly session: Session
  readonly labels: Readonly<Record<Tab, string>>
  readonly name: string
}

/** The three parts as tabs; shown on narrow screens only. Arrow keys move and select. */
export function TabList({ session, labels, name }: TabListProps) {
  const current = useSession(session, (state) => state.tab)
  const buttons = useRef(new Map<Tab, HTMLButtonElement>())

  function move(event: KeyboardEvent): void {
    const next = tabAfter(current, event.key)
    if (!next) return
    event.preventDefault()
    session.set({ tab: next })
    buttons.current.get(next)?.focus()
  }

  return (
    <div role="tablist" aria-label={name} className="bench-tabs needs-js" onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab}
          ref={(button) => void (button ? buttons.current.set(tab, button) : buttons.current.delete(tab))}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === current}
          aria-controls={`pane-${tab}`}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => session.set({ tab })}
        >
          {labels[tab]}
        </button>
      ))}
    </div>
  )
}

function tabAfter(current: Tab, key: string): Tab | undefined {
  const index = tabs.indexOf(current)
  if (key === 'ArrowRight') return tabs[(index + 1) % tabs.length]
  if (key === 'ArrowLeft') return tabs[(index + tabs.length - 1) % tabs.length]
  if (key === 'Home') return tabs[0]
  return key === 'End' ? tabs.at(-1) : undefined
}
