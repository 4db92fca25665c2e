import { useEffect, useRef, useState } from 'react'
import type { Locale } from '#lib/core/locale.ts'
import { progressWords } from '#lib/i18n/progress.ts'

type Plot = typeof import('@observablehq/plot')

/** Draws a chart as wide as there is room, in pixels. Colours are the tokens, so that a theme changes them at once. */
export type Draw = (plot: Plot, width: number) => Element

interface PlotDrawingProps {
  readonly name: string
  readonly saidId: string
  readonly height: number
  readonly draw: Draw
  readonly locale: Locale
}

/** Loads the library and draws; holds the place until then. One picture to those who have it read. */
export function PlotDrawing({ name, saidId, height, draw, locale }: PlotDrawingProps) {
  const holder = useRef<HTMLDivElement>(null)
  const plot = usePlot()
  const width = useWidth(holder)
  useEffect(() => {
    if (!plot || plot === 'failed' || width === 0) return
    const drawing = draw(plot, width)
    drawing.setAttribute('aria-hidden', 'true')
    holder.current?.replaceChildren(drawing)
  }, [plot, draw, width])
  if (plot === 'failed') return <p style={{ height }}>{progressWords(locale).noChart}</p>
  return (
    <div ref={holder} role="img" aria-label={name} aria-describedby={saidId} className="chart" style={{ height }} />
  )
}

function usePlot(): Plot | 'failed' | null {
  const [loaded, setLoaded] = useState<{ readonly plot: Plot | 'failed' } | null>(null)
  useEffect(() => {
    let gone = false
    const show = (plot: Plot | 'failed') => !gone && setLoaded({ plot })
    import('@observablehq/plot').then(show, () => show('failed'))
    return () => {
      gone = true
    }
  }, [])
  return loaded?.plot ?? null
}

function useWidth(holder: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!holder.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)))
    observer.observe(holder.current)
    return () => observer.disconnect()
  }, [holder])
  return width
}
