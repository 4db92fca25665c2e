/** What tells that somebody is there. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll'] as const

/** For the boot script: the first sign may come before any other code does. */
export const noteUse = `self.prunewiseUsed=new Promise(function(r){${JSON.stringify(signs)}.forEach(function(n){addEventListener(n,r,{once:true,passive:true,capture:true})})})`

/** Resolves at the reader's first sign of life: what only one who acts needs is not sent to one who has left again. */
export async function whenUsed(): Promise<void> {
  await (globalThis as { readonly prunewiseUsed?: Promise<unknown> }).prunewiseUsed
}
