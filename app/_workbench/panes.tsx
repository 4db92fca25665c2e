import type { ReactNode } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { PaneSection } from './pane-section.tsx'
import type { Tab } from './session/session.ts'
import { usePaneSizes } from './use-pane-sizes.ts'

interface PanesProps {
  readonly labels: Readonly<Record<Tab, string>>
  readonly resize: { readonly statement: string; readonly results: string }
  readonly narrow: boolean
  readonly statement: ReactNode
  readonly code: ReactNode
  readonly actions: ReactNode
  readonly results: ReactNode
}

/**
 * Three panes with two separators. On a narrow screen the style sheet takes the panels out of the layout
 * (`display: contents`) and shows one section, so that the editor is never built anew.
 */
export function Panes({ labels, resize, narrow, statement, code, actions, results }: PanesProps) {
  const columns = usePaneSizes('columns')
  const rows = usePaneSizes('rows')
  return (
    <Group id="columns" className="bench-group" {...columns}>
      <Panel id="statement-panel" defaultSize="27rem" minSize="18rem" className="bench-panel">
        <PaneSection tab="statement" label={labels.statement} narrow={narrow}>
          {statement}
        </PaneSection>
      </Panel>
      <Separator className="bench-separator" aria-label={resize.statement} />
      <Panel id="work-panel" minSize="24rem" className="bench-panel">
        <Group id="rows" orientation="vertical" className="bench-group" {...rows}>
          <Panel id="code-panel" defaultSize="54%" minSize="10rem" className="bench-panel bench-work">
            <PaneSection tab="code" label={labels.code} narrow={narrow}>
              {code}
            </PaneSection>
            {actions}
          </Panel>
          <Separator className="bench-separator" aria-label={resize.results} />
          <Panel id="results-panel" minSize="5rem" className="bench-panel">
            <PaneSection tab="results" label={labels.results} narrow={narrow}>
              {results}
            </PaneSection>
          </Panel>
        </Group>
      </Panel>
    </Group>
  )
}
