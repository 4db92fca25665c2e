declare module 'subset-font' {
  /** A font with the glyphs of `text` alone, made by harfbuzz. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2'; readonly noHinting: boolean },
  ): Promise<Buffer>
}
