/** URLs of the files that `scripts/build-runtime.ts` makes, from the site's root (base path included). */
export interface RuntimeAssets {
  readonly tfjs: string
  readonly learnerBoot: string
  readonly sandbox: string
  readonly judge: string
  readonly transpiler: string
  readonly editorWorker: string
  readonly typescriptWorker: string
  /** JSON: virtual path of a declaration file -> its text. */
  readonly tfjsTypes: string
}
