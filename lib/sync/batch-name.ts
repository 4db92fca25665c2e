const pattern = /^([0-9a-f]{32})-(\d{6})\.json$/

/** The last number of a device's files. */
export const lastNumber = 999_999

/** The name of a device's file of this number. */
export function batchName(device: string, number: number): string {
  return `${device}-${String(number).padStart(6, '0')}.json`
}

/** `null` for what is not named like a file of this site. */
export function parseBatchName(name: string): { readonly device: string; readonly number: number } | null {
  const match = pattern.exec(name)
  return match && { device: match[1] as string, number: Number(match[2]) }
}
