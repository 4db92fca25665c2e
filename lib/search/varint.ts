/** Appends a whole number, at least 0, in as few bytes as it needs: seven bits each, the low ones first. */
export function pushVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  bytes.push(rest)
}
