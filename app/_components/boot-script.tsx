import { dueKey, themeKey } from '#app/_lib/storage-keys.ts'
import { noteUse } from '#app/_lib/when-used.ts'
import { InlineScript } from './inline-script.tsx'

/**
 * Before the first paint: marks that JavaScript runs and whether the learner has studied here, notes which build the page
 * is of, and applies the chosen theme.
 */
const boot = `(function(d){d.classList.add('js');self.prunewiseBuild=(d.querySelector('meta[name=build]')||{}).content;try{if(localStorage.getItem('${dueKey}'))d.classList.add('studied');var t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}})(document.documentElement);${noteUse}`

export function BootScript() {
  return <InlineScript code={boot} />
}
