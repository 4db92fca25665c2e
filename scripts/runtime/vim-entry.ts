// Vim keys on the Monaco that the page has loaded; see `monaco-vim.ts`.
export { initVimMode } from 'monaco-vim'
