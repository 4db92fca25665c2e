import { keptShare, type Matrix, pruningFigure } from '#app/_lib/pruning-figure.ts'
import { type Locale, languageTag } from '#lib/core/locale.ts'
import { fill } from '#lib/i18n/format.ts'
import { getMessages } from '#lib/i18n/messages.ts'

/** What pruning by half leaves of one matrix: as it is, scattered, 2:4, whole columns. */
export function PruningFigure({ locale }: { readonly locale: Locale }) {
  const { home } = getMessages(locale)
  const { dense, scattered, twoFour, columns } = pruningFigure()
  const percent = new Intl.NumberFormat(languageTag(locale), { style: 'percent' })
  const keeps = (matrix: Matrix) => fill(home.keeps, { share: percent.format(keptShare(matrix)) })
  return (
    <figure className="mt-14 border-line border-y py-8">
      <figcaption className="mb-6 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <strong className="font-semibold">{home.figure}</strong>
        <span className="text-muted text-sm">{home.figureNote}</span>
      </figcaption>
      <div className="grid grid-cols-2 gap-x-6 gap-y-8 md:grid-cols-4 md:gap-x-10">
        <Panel matrix={dense} name={home.dense} note={home.denseNote} />
        <Panel matrix={scattered} name={home.scattered} note={home.scatteredNote} share={keeps(scattered)} />
        <Panel matrix={twoFour} name={home.twoFour} note={home.twoFourNote} share={keeps(twoFour)} />
        <Panel matrix={columns} name={home.columns} note={home.columnsNote} share={keeps(columns)} />
      </div>
    </figure>
  )
}

interface PanelProps {
  readonly matrix: Matrix
  readonly name: string
  readonly note: string
  readonly share?: string
}

function Panel({ matrix, name, note, share }: PanelProps) {
  return (
    <div className="grid grid-rows-subgrid row-span-2 content-start gap-3">
      <Cells matrix={matrix} />
      <div className="text-sm">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <strong className="font-semibold text-base">{name}</strong>
          {share !== undefined && <span className="text-accent tabular-nums">{share}</span>}
        </p>
        <p className="mt-1 text-muted">{note}</p>
      </div>
    </div>
  )
}

const pitch = 10
const size = 8

/** The words below say what is seen. */
function Cells({ matrix }: { readonly matrix: Matrix }) {
  return (
    <svg viewBox="0 0 80 80" aria-hidden="true" className="w-full max-w-[12.5rem] text-accent">
      {matrix.flatMap((row, y) =>
        row.map((weight, x) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells never move
            key={`${x},${y}`}
            x={x * pitch + 1}
            y={y * pitch + 1}
            width={size}
            height={size}
            rx="1.2"
            fill={weight === 0 ? 'none' : 'currentColor'}
            fillOpacity={0.18 + (0.82 * weight) / 100}
            stroke={weight === 0 ? 'var(--edge)' : 'none'}
            strokeWidth="0.5"
          />
        )),
      )}
    </svg>
  )
}
