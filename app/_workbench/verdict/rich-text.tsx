/** Text in which backticks mark code. It may quote the learner's program, and stays text. */
export function RichText({ text }: { readonly text: string }) {
  const parts = text.split(/`([^`]+)`/)
  return (
    <>
      {parts.map((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
        index % 2 === 1 ? <code key={index}>{part}</code> : part,
      )}
    </>
  )
}
