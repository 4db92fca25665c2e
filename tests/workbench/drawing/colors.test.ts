import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { labOf, rampColor } from '#app/_workbench/verdict/drawing/color-ramp.ts'

type Triple = readonly [number, number, number]

const tokens = readFileSync('app/tokens.css', 'utf8')

/** Linear sRGB of a token in one theme. */
function colorOf(name: string, theme: 'light' | 'dark'): Triple {
  const oklch = [...(tokens.match(`--${name}: light-dark\\((.*)\\);`)?.[1] ?? '').matchAll(/oklch\(([\d. ]+)\)/g)]
  const [l = 0, c = 0, h = 0] = (oklch[theme === 'light' ? 0 : 1]?.[1] ?? '').split(' ').map(Number)
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)]
  const cones = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ] as const
  return times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    cones,
  ).map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Triple
}

function times(matrix: readonly Triple[], vector: Triple): Triple {
  return matrix.map((row) => row.reduce((sum, value, i) => sum + value * (vector[i] as number), 0)) as unknown as Triple
}

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear sRGB. */
const visions: Readonly<Record<string, readonly Triple[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function hexOf(linear: Triple): string {
  const byte = (c: number): string => {
    const gamma = c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055
    return Math.round(255 * Math.min(1, Math.max(0, gamma)))
      .toString(16)
      .padStart(2, '0')
  }
  return `#${linear.map(byte).join('')}`
}

function distance(left: string, right: string): number {
  const [a, b] = [labOf(left), labOf(right)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function contrast(left: Triple, right: Triple): number {
  const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
  const [a, b] = [luminance(left), luminance(right)]
  return Math.max(a, b) / Math.min(a, b)
}

describe.each(['light', 'dark'] as const)('the colours of a heat map, %s', (theme) => {
  const ramp = {
    low: hexOf(colorOf('heat-low', theme)),
    middle: hexOf(colorOf('heat-middle', theme)),
    high: hexOf(colorOf('heat-high', theme)),
  }

  it.each(Object.keys(visions))('tell below from above 0 with %s', (vision) => {
    const seen = (name: string): string => hexOf(times(visions[vision] ?? [], colorOf(name, theme)))
    expect(distance(seen('heat-low'), seen('heat-high'))).toBeGreaterThan(0.15)
    expect(distance(seen('heat-low'), seen('heat-middle'))).toBeGreaterThan(0.15)
    expect(distance(seen('heat-high'), seen('heat-middle'))).toBeGreaterThan(0.15)
  })

  it.each(['heat-low', 'heat-high', 'heat-kept', 'edge', 'fail'])('--%s stands out from an empty cell', (name) => {
    expect(contrast(colorOf(name, theme), colorOf('surface', theme))).toBeGreaterThanOrEqual(3)
  })

  it('go from the middle to either end without turning back', () => {
    const steps = [0, 0.25, 0.5, 0.75, 1].map((shade) => distance(ramp.middle, rampColor(ramp, shade)))
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(rampColor(ramp, 0)).toBe(ramp.middle)
    expect(rampColor(ramp, 1)).toBe(ramp.high)
    expect(rampColor(ramp, -1)).toBe(ramp.low)
  })
})
