/** Lets the browser save a file under a name, as it saves downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the file after the press; a minute is enough for the slowest disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
