/** Made by `scripts/runtime/bundle.ts`: one lazy import per folder of `exercises/`. */
declare module 'virtual:solutions' {
  const solutions: Readonly<Record<string, () => Promise<unknown>>>
  export default solutions
}
