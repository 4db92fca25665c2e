import type { MonacoModule } from './load-monaco.ts'

/** The learner's file is a strict module that sees the language and tfjs, and nothing of a page. */
export function configureTypescript(typescript: MonacoModule['typescript']): void {
  const { typescriptDefaults, ScriptTarget, ModuleKind, ModuleResolutionKind } = typescript
  typescriptDefaults.setCompilerOptions({
    strict: true,
    noEmit: true,
    target: ScriptTarget.ESNext,
    module: ModuleKind.ESNext,
    moduleResolution: ModuleResolutionKind.NodeJs,
    lib: ['lib.es2023.d.ts'],
    types: [],
    allowNonTsExtensions: true,
    isolatedModules: true,
    skipLibCheck: true,
  })
  typescriptDefaults.setDiagnosticsOptions({ noSuggestionDiagnostics: true })
}
