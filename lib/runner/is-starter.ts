/** Whether a source is the starter as it was given, spaces aside: then there is nothing to judge. */
export function isStarter(source: string, starter: string): boolean {
  return normalise(source) === normalise(starter)
}

function normalise(source: string): string {
  return source.replace(/\s+/g, ' ').trim()
}
