import { useLayoutEffect } from 'react'
import { type GroupProps, useGroupRef } from 'react-resizable-panels'
import { type PaneGroup, readPaneSizes, savePaneSizes } from './pane-sizes.ts'

/** Remembers the sizes of a group's panels once the learner has changed them. The server's markup has the default ones. */
export function usePaneSizes(group: PaneGroup): Pick<GroupProps, 'groupRef' | 'onLayoutChanged'> {
  const groupRef = useGroupRef()
  useLayoutEffect(() => {
    const sizes = readPaneSizes(group)
    if (sizes) groupRef.current?.setLayout({ ...sizes })
  }, [group, groupRef])
  return {
    groupRef,
    onLayoutChanged: (sizes, { isUserInteraction, requestedLayout }) => {
      if (isUserInteraction) savePaneSizes(group, requestedLayout ?? sizes)
    },
  }
}
