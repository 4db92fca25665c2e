'use client'

import { type ComponentProps, lazy, Suspense } from 'react'
import type { CalcForm as Form } from './calc-form.tsx'

const CalcForm = lazy(async () => ({ default: (await import('./calc-form.tsx')).CalcForm }))

/** The form of a calculation, whose code only the pages of calculations load. */
export function CalcFormLater(props: ComponentProps<typeof Form>) {
  return (
    <Suspense>
      <CalcForm {...props} />
    </Suspense>
  )
}
