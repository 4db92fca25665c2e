/** Sizes of a group's panels in percent, by panel. */
export type PaneSizes = Readonly<Record<string, number>>

const keyPrefix = 'prunewise:panes:'
const groups = ['columns', 'rows'] as const
export type PaneGroup = (typeof groups)[number]

/** The sizes that the learner gave the panels of a group; null where they are the default ones or storage is blocked. */
export function readPaneSizes(group: PaneGroup): PaneSizes | null {
  try {
    return JSON.parse(localStorage.getItem(keyPrefix + group) ?? 'null')
  } catch {
    return null
  }
}

export function savePaneSizes(group: PaneGroup, sizes: PaneSizes): void {
  try {
    localStorage.setItem(keyPrefix + group, JSON.stringify(sizes))
  } catch {
    // The sizes last as long as the page.
  }
}

/** Before the first paint: hands the saved sizes to the style sheet, so that nothing moves when React arrives. */
export const paneSizesScript = `(function(d){try{${JSON.stringify(groups)}.forEach(function(g){var s=JSON.parse(localStorage.getItem('${keyPrefix}'+g));for(var p in s)d.style.setProperty('--'+p,+s[p]);if(s)d.setAttribute('data-'+g,'')})}catch(e){}})(document.documentElement)`
