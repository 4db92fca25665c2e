import { editorKey } from '#app/_lib/storage-keys.ts'
import { defaultSettings, type EditorSettings, fontSizePx } from './editor-settings.ts'

/** Hands to the style sheet what the code looks like while Monaco loads, and where it could not be loaded. */
export function showSettings(settings: EditorSettings): void {
  const { style, dataset } = document.documentElement
  style.setProperty('--code-size', `${settings.fontSizePx}px`)
  if (settings.wordWrap === null) delete dataset.wrap
  else dataset.wrap = String(settings.wordWrap)
}

const { least, most } = fontSizePx

/** The same before the first paint, so that the code does not change its size when React arrives. */
export const settingsScript = `(function(d){try{var s=JSON.parse(localStorage.getItem('${editorKey}'))||{},n=s.fontSizePx;d.style.setProperty('--code-size',(n>=${least}&&n<=${most}?n:${defaultSettings.fontSizePx})+'px');if(typeof s.wordWrap=='boolean')d.dataset.wrap=s.wordWrap}catch(e){}})(document.documentElement)`
