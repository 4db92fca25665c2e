import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useDark } from '#app/_workbench/use-dark.ts'
import { type Palette, paletteOf } from './palette.ts'
import { usePixelRatio } from './use-pixel-ratio.ts'

type Paint = (context: CanvasRenderingContext2D, palette: Palette, ratio: number) => void

/** A canvas of this size in CSS pixels, painted anew whenever the picture, the theme or the pixel ratio changes. */
export function usePainting(width: number, height: number, paint: Paint): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null)
  const ratio = usePixelRatio()
  const dark = useDark()
  useLayoutEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    canvas.width = Math.round(width * ratio)
    canvas.height = Math.round(height * ratio)
    canvas.style.width = `${canvas.width / ratio}px`
    canvas.style.height = `${canvas.height / ratio}px`
    paint(context, paletteOf(dark), ratio)
  }, [width, height, paint, ratio, dark])
  return ref
}
