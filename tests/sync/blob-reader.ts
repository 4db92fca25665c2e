import { vi } from 'vitest'

/** What Node lacks of what the wire client reads answers with. */
class BlobReader extends EventTarget {
  result = ''

  readAsText(blob: Blob): void {
    void blob.text().then((text) => {
      this.result = text
      this.dispatchEvent(new Event('loadend'))
    })
  }
}

vi.stubGlobal('FileReader', BlobReader)
