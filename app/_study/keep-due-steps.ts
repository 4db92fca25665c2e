import { saveDueSteps } from '#app/_lib/due-steps.ts'
import type { Catalog } from '#lib/core/study/catalog.ts'
import { dueSteps } from '#lib/core/study/due-steps.ts'
import type { Study } from '#lib/store/study.ts'

const settleMs = 300

/** After each change of the study, writes down how many cards are due when, for pages that do not open the study. */
export function keepDueSteps(study: Study, catalog: Catalog): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  function keep(): void {
    const { state } = study.get()
    saveDueSteps(dueSteps(state, catalog, study.now()))
  }
  study.subscribe(() => {
    clearTimeout(timer)
    timer = setTimeout(keep, settleMs)
  })
  keep()
}
