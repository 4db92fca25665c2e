/** Text in which signs of one meaning are one, and where each of its characters stood. */
export interface Folded {
  readonly text: string
  /** Place in the original of each UTF-16 unit of `text`, and of its end. Undefined where nothing moved. */
  readonly places: readonly number[] | undefined
}

const alreadyFolded = /^[\n\r -~\u3000-\u3002\u3041-\u3096\u4e00-\u9fff\u2012-\u2018\u201a-\u2026]*$/

/** Full-width, raised and lowered signs become plain ones (NFKC), × becomes x. Case stays: it parts words of code. */
export function fold(original: string): Folded {
  if (alreadyFolded.test(original)) return { text: original, places: undefined }
  let text = ''
  const places: number[] = []
  let at = 0
  for (const sign of original) {
    const plain = foldSign(sign)
    for (let i = 0; i < plain.length; i++) places.push(at)
    text += plain
    at += sign.length
  }
  places.push(at)
  return { text, places }
}

const known = new Map<string, string>()

function foldSign(sign: string): string {
  let plain = known.get(sign)
  if (plain === undefined) {
    plain = special[sign] ?? sign.normalize('NFKC')
    known.set(sign, plain)
  }
  return plain
}

const special: Readonly<Record<string, string>> = { '×': 'x', '∥': '‖', '∣': '|', '’': "'", '‐': '-', '‑': '-' }
