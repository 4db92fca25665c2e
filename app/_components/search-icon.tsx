/** A magnifying glass; the shape is lucide's. */
export function SearchIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-[1.15rem] fill-none stroke-2 stroke-current">
      <circle cx="11" cy="11" r="7" />
      <path d="m20 20-4-4" />
    </svg>
  )
}
