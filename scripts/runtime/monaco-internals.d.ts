/** Parts of Monaco without types of their own, as far as we use them. */
declare module 'monaco-editor/editor/browser/config/tabFocus.js' {
  export const TabFocus: import('#app/_workbench/editor/follow-tab-focus.ts').TabFocus
}

declare module 'monaco-editor/editor/common/commands/shiftCommand.js' {
  export const ShiftCommand: new (range: unknown, options: unknown, languages: unknown) => object
}

declare module 'monaco-editor/editor/common/languages/languageConfigurationRegistry.js' {
  export const ILanguageConfigurationService: unknown
}

declare module 'monaco-editor/editor/standalone/browser/standaloneServices.js' {
  export const StandaloneServices: { get(service: unknown): unknown }
}
