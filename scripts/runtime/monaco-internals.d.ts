/** Parts of Monaco without types of their own, as far as we use them. */
declare module 'monaco-editor/editor/browser/config/tabFocus.js' {
  export const TabFocus: import('#app/_workbench/editor/follow-tab-focus.ts').TabFocus
}
