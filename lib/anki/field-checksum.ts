/**
 * The number by which Anki finds notes with the same first field: the first 32 bits of the SHA-1 of the field without
 * its markup. `crypto.subtle` is missing where a site is served without TLS.
 */
export function fieldChecksum(field: string): number {
  const [first = 0] = sha1(new TextEncoder().encode(field.replace(/<[^>]*>/g, '')))
  return first >>> 0
}

function sha1(bytes: Uint8Array): readonly number[] {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  const words = padded(bytes)
  for (let start = 0; start < words.length; start += 16) {
    const mixed = mixBlock(state, words.subarray(start, start + 16))
    for (let i = 0; i < 5; i++) state[i] = (state[i] + mixed[i]) | 0
  }
  return state
}

/** The message, a bit of 1, zeros, and the length in bits, as big-endian words in blocks of 16. */
function padded(bytes: Uint8Array): Int32Array {
  const words = new Int32Array((((bytes.length + 8) >> 6) + 1) * 16)
  for (let i = 0; i < bytes.length; i++) words[i >> 2] |= bytes[i] << (24 - (i % 4) * 8)
  words[bytes.length >> 2] |= 0x80 << (24 - (bytes.length % 4) * 8)
  words[words.length - 1] = bytes.length * 8
  return words
}

function mixBlock(state: readonly number[], block: Int32Array): readonly number[] {
  const words = [...block]
  let [a, b, c, d, e] = state
  for (let t = 0; t < 80; t++) {
    words[t] ??= rotate(words[t - 3] ^ words[t - 8] ^ words[t - 14] ^ words[t - 16], 1)
    const next = (rotate(a, 5) + roundOf(t, b, c, d) + e + words[t]) | 0
    ;[a, b, c, d, e] = [next, a, rotate(b, 30), c, d]
  }
  return [a, b, c, d, e]
}

function roundOf(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc
  return (b ^ c ^ d) + 0xca62c1d6
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits))
}
