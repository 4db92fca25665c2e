/** The site's colour tokens as they show now, as `#rrggbb`; one that the browser cannot convert is left out. */
export function readTokens<T extends string>(names: readonly T[]): Partial<Record<T, string>> {
  const probe = document.createElement('span')
  document.body.append(probe)
  const found: Partial<Record<T, string>> = {}
  for (const name of names) {
    // The browser converts to sRGB, whatever notation the style sheet is left with after the build.
    probe.style.color = `color(from var(--${name}) srgb r g b)`
    const hex = hexOf(getComputedStyle(probe).color)
    if (hex) found[name] = hex
  }
  probe.remove()
  return found
}

/** `color(srgb 1 0.5 0)` -> `#ff8000` */
function hexOf(color: string): string | null {
  const channels = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/.exec(color)?.slice(1)
  return channels ? `#${channels.map((channel) => byteOf(Number(channel))).join('')}` : null
}

function byteOf(channel: number): string {
  const byte = Math.round(255 * Math.min(1, Math.max(0, channel)))
  return byte.toString(16).padStart(2, '0')
}
