import { createHighlighter, createJavaScriptRegexEngine } from 'shiki'

/** Languages of code blocks, as authors write them; a block without a language is text. */
export const highlightedLanguages = ['ts', 'js', 'python', 'json', 'bash', 'text'] as const

/** Every colour of these two has a contrast of 4.5 or more, on #f6f8fa and on #0d1117. */
export const codeThemes = { light: 'github-light-high-contrast', dark: 'github-dark-default' } as const

export function createCodeHighlighter() {
  return createHighlighter({
    themes: Object.values(codeThemes),
    langs: [...highlightedLanguages],
    engine: createJavaScriptRegexEngine(),
  })
}
