import type { editor } from 'monaco-editor/editor.js'
import type { Diagnostic } from 'monaco-editor/languages/features/typescript/register.js'
import type { CodeMark } from '#app/_workbench/session/session.ts'
import { getTypescript } from './load-monaco.ts'

/** TypeScript's own libraries take a while the first time. */
const patienceMs = 8_000
const maxMessageLength = 600

/** What TypeScript's worker finds wrong in a model, in the order of its lines; nothing where it does not answer in time. */
export async function typeErrorsOf(model: editor.ITextModel | null): Promise<readonly CodeMark[]> {
  if (!model) return []
  const diagnostics = await Promise.race([diagnose(model).catch(() => []), nothingAfter(patienceMs)])
  if (model.isDisposed()) return []
  return diagnostics
    .filter(({ category, start }) => category === errorCategory && start !== undefined)
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
    .map(({ start, messageText }) => {
      const { lineNumber, column } = model.getPositionAt(start ?? 0)
      return { line: lineNumber, column, message: flatten(messageText).slice(0, maxMessageLength) }
    })
}

const errorCategory = 1

async function diagnose(model: editor.ITextModel): Promise<readonly Diagnostic[]> {
  const typescript = getTypescript()
  if (!typescript) return []
  const workerOf = await typescript.getTypeScriptWorker()
  const worker = await workerOf(model.uri)
  const file = model.uri.toString()
  const found = await Promise.all([worker.getSyntacticDiagnostics(file), worker.getSemanticDiagnostics(file)])
  return found.flat()
}

function nothingAfter(limitMs: number): Promise<readonly Diagnostic[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), limitMs))
}

/** TypeScript says why, and why that, in a chain. */
function flatten(message: Diagnostic['messageText'], depth = 0): string {
  if (typeof message === 'string') return message
  const reasons = (message.next ?? []).map((reason) => flatten(reason, depth + 1))
  return ['  '.repeat(depth) + message.messageText, ...reasons].join('\n')
}
