import { useId } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import type { PruningPicture } from '#lib/exercise-kit/pruning-picture.ts'
import { drawingWords } from '#lib/i18n/drawing.ts'
import { fill } from '#lib/i18n/format.ts'
import { formatCount, formatValue } from '#lib/i18n/verdict-format.ts'
import { describeCounts, describeCut } from './describe-pruning.ts'
import { histogramBars } from './histogram-bars.ts'

interface HistogramProps {
  readonly picture: PruningPicture
  /** In CSS pixels. */
  readonly width: number
  readonly locale: Locale
}

const plot = { left: 40, top: 18, height: 110, right: 8 }
const axisHeight = 20

/** How large the weights were before pruning, those that went under those that stayed, and the cut between them. */
export function Histogram({ picture, width, locale }: HistogramProps) {
  const { pruning } = drawingWords(locale)
  const hatch = useId()
  const { histogram, cut, unit } = picture
  const inner = width - plot.left - plot.right
  const { bars, most, cutX } = histogramBars(histogram, cut, inner, plot.height)
  const name = fill(pruning.histogram, {
    units: pruning.units[unit],
    summary: describeCounts(locale, picture),
    cut: describeCut(locale, picture),
  })
  const bottom = plot.top + plot.height
  return (
    <svg width={width} height={bottom + axisHeight} role="img" aria-label={name} className="bench-histogram">
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="bench-bar-ground" />
          <path d="M0 0V5" className="bench-bar-line" />
        </pattern>
      </defs>
      <g transform={`translate(${plot.left} ${plot.top})`}>
        {bars.map(({ x, width: wide, pruned, kept }) => (
          <g key={x}>
            <rect x={x} y={kept.y} width={Math.max(0, wide - 1)} height={kept.height} className="bench-bar-kept" />
            <rect
              x={x + 0.5}
              y={pruned.y}
              width={Math.max(0, wide - 2)}
              height={pruned.height}
              fill={`url(#${hatch})`}
              className={pruned.height > 0 ? 'bench-bar-pruned' : undefined}
            />
          </g>
        ))}
        <path d={`M0 ${plot.height}H${inner}`} className="bench-axis" />
        {cutX !== null && <path d={`M${cutX} -4V${plot.height + 4}`} className="bench-cut" />}
      </g>
      <text x={plot.left - 6} y={plot.top + 9} textAnchor="end">
        {formatCount(locale, most)}
      </text>
      <text x={plot.left - 6} y={bottom} textAnchor="end">
        0
      </text>
      <Ticks edges={histogram.edges} left={plot.left} width={inner} y={bottom + 14} locale={locale} />
      {cutX !== null && cut !== null && (
        <text x={plot.left + cutX} y={plot.top - 7} textAnchor={anchorAt(cutX / inner)} className="bench-cut-label">
          {fill(pruning.cutLabel, { value: formatValue(locale, cut, 3) })}
        </text>
      )}
    </svg>
  )
}

/** Keeps a label within the plot. */
function anchorAt(share: number): 'start' | 'middle' | 'end' {
  return share < 0.2 ? 'start' : share > 0.8 ? 'end' : 'middle'
}

interface TicksProps {
  readonly edges: readonly number[]
  readonly left: number
  readonly width: number
  readonly y: number
  readonly locale: Locale
}

/** The sizes at both ends and in the middle. */
function Ticks({ edges, left, width, y, locale }: TicksProps) {
  const [first, last] = [edges[0] ?? 0, edges.at(-1) ?? 0]
  const ticks = [
    { share: 0, anchor: 'start' },
    { share: 0.5, anchor: 'middle' },
    { share: 1, anchor: 'end' },
  ] as const
  return ticks.map(({ share, anchor }) => (
    <text key={share} x={left + share * width} y={y} textAnchor={anchor}>
      {formatValue(locale, first + share * (last - first), 3)}
    </text>
  ))
}
