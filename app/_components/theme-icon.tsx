/** A screen, a sun or a moon. Follows <html> by CSS, so that it is right before hydration. The shapes are lucide's. */
export function ThemeIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-[1.15rem] fill-none stroke-2 stroke-current">
      <g className="in-data-theme:hidden">
        <rect x="2" y="3" width="20" height="14" rx="2" />
        <path d="M8 21h8M12 17v4" />
      </g>
      <g className="not-in-data-[theme=light]:hidden">
        <circle cx="12" cy="12" r="4" />
        <path d="M12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M6.3 17.7l-1.4 1.4M19.1 4.9l-1.4 1.4" />
      </g>
      <path className="not-in-data-[theme=dark]:hidden" d="M12 3a6 6 0 0 0 9 9 9 9 0 1 1-9-9Z" />
    </svg>
  )
}
