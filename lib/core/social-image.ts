/** The path of the image that a shared link to a page shows: `/og/en/questions/x.png` for `/en/questions/x/`. */
export function socialImagePath(pagePath: string): string {
  return `/og${pagePath.replace(/\/$/, '')}.png`
}
