/** On a narrow screen the page scrolls: back to where a part of the workbench begins, if that is out of sight. */
export function scrollToBenchTop(bench: Element | null): void {
  const top = bench?.getBoundingClientRect().top ?? 0
  if (top < 0) window.scrollBy({ top, behavior: 'instant' })
}
