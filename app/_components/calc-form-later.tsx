'use client'

import type { ReactNode } from 'react'
import { useLater } from '#app/_hooks/use-later.ts'
import type { CalcFormProps } from './calc-form.tsx'

const load = async () => (await import('./calc-form.tsx')).CalcForm

interface CalcFormLaterProps extends CalcFormProps {
  /** What stands in the form's place, and takes as much of it, until its code is there. */
  readonly children: ReactNode
}

/** The form of a calculation, whose code only the pages of calculations load. */
export function CalcFormLater({ children, ...props }: CalcFormLaterProps) {
  const CalcForm = useLater(load)
  return CalcForm ? <CalcForm {...props} /> : children
}
