import type { Arrangement } from './arrangement.ts'
import { type Geometry, measure } from './geometry.ts'

/** Between maps that stand side by side; `values.css` says the same. */
const gap = 24
/** Narrower cells are worth a line for each map. */
const leastBeside = 6
/** A map that has a line of its own does not fill a wide pane. */
const maxAlone = 460

/** The size of each of several equal maps: beside each other where that leaves the cells large enough. */
export function fitMaps(arrangement: Arrangement, width: number, count: number): Geometry {
  const share = Math.floor((width - (count - 1) * gap) / count)
  const beside = measure(arrangement, share)
  if (beside.cellWidth >= leastBeside && beside.width <= share) return beside
  return measure(arrangement, Math.min(width, maxAlone))
}
