import type { Wording } from '#lib/i18n/verdict-words.ts'
import { RichText } from './rich-text.tsx'

/** What happened, and what to try. */
export function Explanation({ wording: { title, detail, tryThis } }: { readonly wording: Wording }) {
  return (
    <div className="bench-explanation">
      <p className="bench-explanation-title">
        <RichText text={title} />
      </p>
      <p>
        <RichText text={detail} />
      </p>
      {tryThis && (
        <p className="bench-try">
          <RichText text={tryThis} />
        </p>
      )}
    </div>
  )
}
