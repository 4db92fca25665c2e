import { KeyCombination } from '#app/_keys/key-combination.tsx'
import type { SearchWords } from '#lib/i18n/search-en.ts'
import '#app/_keys/keys.css'

interface SearchStartProps {
  readonly words: SearchWords
  readonly onChoose: (example: string) => void
}

const examples = ['magnitude', '2:4', '稀疏度', 'pruneByThreshold'] as const

/** What can be searched for, while nothing is. */
export function SearchStart({ words, onChoose }: SearchStartProps) {
  return (
    <div className="search-start">
      <p>{words.start}</p>
      <ul aria-label={words.examples}>
        {examples.map((example) => (
          <li key={example}>
            <button type="button" className="button" onClick={() => onChoose(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
      <p className="search-keys">
        <span>
          <KeyCombination keys={[{ key: '↑' }, { key: '↓' }]} /> {words.choose}
        </span>
        <span>
          <KeyCombination keys={[{ key: 'Enter' }]} /> {words.follow}
        </span>
        <span>
          <KeyCombination keys={[{ key: 'Esc' }]} /> {words.leave}
        </span>
      </p>
    </div>
  )
}
