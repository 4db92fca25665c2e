/**
 * Whether this browser deletes what a site keeps after seven days of use without a visit, as WebKit does (Safari 13.1,
 * and all browsers of iOS): not for a site on the Home Screen, nor where it has promised to keep it.
 */
export function dropsAfterWeek(userAgent: string, persisted: boolean, standalone: boolean): boolean {
  const isWebKit = /AppleWebKit\//.test(userAgent) && !/(Chrome|Chromium|Android)\b/.test(userAgent)
  return isWebKit && !persisted && !standalone
}
