import { typedKeyPrefix } from '#app/_lib/storage-keys.ts'

/** One change of the text, with what the text then was, where the caret stood, and when. */
export type Step = readonly [text: string, caret: number, atMs: number]

/** What the text area has seen; written by the script below until the page takes over. */
export interface EarlyArea {
  /** The draft or, where there is none, the starter, once it is known: then the text can be changed. */
  base?: string
  steps: Step[]
  /** Whether an input method is at work. */
  composing: boolean
  /** Whether the page has taken over. */
  taken: boolean
}

export interface CodeArea extends HTMLTextAreaElement {
  early?: EarlyArea
}

export const areaClass = 'bench-area'

/**
 * Makes the text area usable before React is there: it shows the draft and can be typed into. The database is opened as
 * it is and never made; what is typed is kept in local storage, where it outlives the page if that closes too early. A
 * draft that cannot be read leaves the area as it is, so that nothing is written over it.
 */
export const earlyAreaScript = `(function(t){if(!t)return
var slug=t.dataset.slug,key='${typedKeyPrefix}'+slug,s=t.early={steps:[],composing:false,taken:false},typed=null
function step(){s.steps.push([t.value,t.selectionStart,Date.now()])}
t.addEventListener('compositionstart',function(){s.composing=true})
t.addEventListener('compositionend',function(){s.composing=false})
t.addEventListener('input',function(){if(s.taken)return;step();try{localStorage.setItem(key,t.value)}catch(e){}})
function show(draft){if(s.taken)return
if(typeof draft=='string')t.value=draft
s.base=t.value
if(typed!==null&&typed!==t.value){t.value=typed;step()}
t.readOnly=false}
try{typed=localStorage.getItem(key)}catch(e){}
try{var q=indexedDB.open('prunewise'),none=false
q.onupgradeneeded=function(){none=true;q.transaction.abort()}
q.onerror=function(e){e.preventDefault();if(none)show()}
q.onsuccess=function(){var d=q.result;d.onversionchange=function(){d.close()}
try{var g=d.transaction('drafts').objectStore('drafts').get(slug);g.onsuccess=function(){show(g.result)}}catch(e){}
d.close()}}catch(e){}
})(document.querySelector('.${areaClass}'))`

/** Forgets what was typed before the page took over: it is saved as the draft now, or a later text is. */
export function forgetTyped(slug: string): void {
  try {
    localStorage.removeItem(typedKeyPrefix + slug)
  } catch {
    // Where there is no storage, nothing was kept.
  }
}
