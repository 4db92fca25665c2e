/** Loads a script that `scripts/runtime` has bundled, not Next. */
export function importFrom<T = unknown>(url: string): Promise<T> {
  return import(/* turbopackIgnore: true */ /* webpackIgnore: true */ url)
}
