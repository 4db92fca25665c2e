'use client'

import { StudyGate } from '#app/_study/study-gate.tsx'
import { useTick } from '#app/_study/use-tick.ts'
import { CardBrowser } from './card-browser.tsx'
import type { CardsProps } from './cards-island.tsx'
import './cards.css'

/** Every card with its state, its history and what can be done with it. */
export function Cards(props: CardsProps) {
  useTick()
  return <StudyGate locale={props.locale}>{(ready) => <CardBrowser {...props} ready={ready} />}</StudyGate>
}
