/**
 * The globals that learner code may use besides the language itself. The DOM's declarations are left out, so that
 * `document` or `fetch`, which the sandbox denies, is already underlined in the editor.
 */
export const workerGlobals = `
interface Console {
  log(...data: unknown[]): void;
  info(...data: unknown[]): void;
  warn(...data: unknown[]): void;
  error(...data: unknown[]): void;
  debug(...data: unknown[]): void;
}
declare var console: Console;
declare var performance: { now(): number };
declare function setTimeout(handler: (...args: any[]) => void, timeout?: number, ...args: any[]): number;
declare function clearTimeout(id: number | undefined): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T>(value: T): T;
`.trim()
