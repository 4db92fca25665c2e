import { isExerciseCard } from '#lib/core/study/catalog.ts'
import type { CardKey, Rating } from '#lib/core/study/events.ts'
import type { Draw } from './draw.ts'
import type { InterviewWish } from './plan.ts'

/** An interview that is not finished: asked first, graded then. */
export interface Interview extends InterviewWish {
  /** Also what the report is known by. */
  readonly startedMs: number
  readonly phase: 'asking' | 'grading'
  /** While asking, the step that is asked; while grading, the place among those to grade, their number for the end. */
  readonly at: number
  readonly steps: readonly Step[]
  readonly clockHidden: boolean
}

/** A question or the exercise. */
export interface Step {
  readonly card: CardKey
  /** `open` until it was answered or let pass; it stays so where the interview ended before it. */
  readonly outcome: 'open' | 'answered' | 'passed'
  readonly notes: string
  /** What was typed into the fields of a calculation. */
  readonly entries: Readonly<Record<string, string>>
  readonly followUps: readonly FollowUp[]
  /** How many of its follow-ups have been asked, the one being asked included. */
  readonly asked: number
  /** Of an exercise: whether it was opened, with a blank editor. */
  readonly begun: boolean
  /** Time that it was before the learner's eyes, in milliseconds. */
  readonly usedMs: number
  /** Ids of the rubric's points, and of those that the learner found in their answer. */
  readonly points: readonly string[]
  readonly ticked: readonly string[]
  readonly rating: Rating | null
}

export interface FollowUp {
  /** Its place among the question's follow-ups. */
  readonly index: number
  readonly notes: string
  readonly passed: boolean
}

export type InterviewAct =
  | { readonly kind: 'noted'; readonly text: string }
  | { readonly kind: 'entered'; readonly field: string; readonly text: string }
  /** Done with what is asked: goes on to the next follow-up, the next question, the grading. */
  | { readonly kind: 'done' | 'passed' }
  /** The interview ends here; what was not asked is not graded. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'begun' }
  | { readonly kind: 'spent'; readonly ms: number }
  | { readonly kind: 'clock'; readonly hidden: boolean }
  | { readonly kind: 'ticked'; readonly point: string; readonly on: boolean }
  | { readonly kind: 'rated'; readonly rating: Rating }
  /** To another place of the grading. */
  | { readonly kind: 'went'; readonly to: number }

/** Follow-ups asked after a question: a real interviewer seldom has the time for more. */
const mostFollowUps = 2

/** What must be known of a question before it is asked. */
export interface Askable {
  readonly points: readonly string[]
  readonly followUps: number
}

export function beginInterview(
  wish: InterviewWish,
  { questions, exercise }: Draw,
  askables: Readonly<Partial<Record<CardKey, Askable>>>,
  startedMs: number,
  seed: number,
): Interview {
  const cards = exercise === null ? questions : [...questions, exercise]
  const steps = cards.map((card, place): Step => {
    const { points, followUps } = askables[card] ?? { points: [], followUps: 0 }
    return { ...freshStep, card, points, followUps: chooseFollowUps(followUps, seed + place) }
  })
  const { minutes, level, topics } = wish
  return { minutes, level, topics, startedMs, phase: 'asking', at: 0, steps, clockHidden: false }
}

const freshStep: Omit<Step, 'card' | 'points' | 'followUps'> = {
  outcome: 'open',
  notes: '',
  entries: {},
  asked: 0,
  begun: false,
  usedMs: 0,
  ticked: [],
  rating: null,
}

/** Not always the same ones, in the order of the text. */
function chooseFollowUps(count: number, seed: number): readonly FollowUp[] {
  const first = (seed >>> 0) % Math.max(1, count)
  const chosen = Array.from({ length: Math.min(count, mostFollowUps) }, (_, place) => (first + place) % count)
  return chosen.sort((a, b) => a - b).map((index) => ({ index, notes: '', passed: false }))
}

/** The interview after an act; the same object where the act means nothing at this place. */
export function advanceInterview(interview: Interview, act: InterviewAct): Interview {
  if (act.kind === 'clock') return { ...interview, clockHidden: act.hidden }
  return interview.phase === 'asking' ? whileAsking(interview, act) : whileGrading(interview, act)
}

/** The steps that were reached, which are the ones to grade. */
export function stepsToGrade({ steps }: Interview): readonly Step[] {
  return steps.filter(({ outcome }) => outcome !== 'open')
}

/** The step that is asked or graded; `undefined` at the end of the grading. */
export function currentStep(interview: Interview): Step | undefined {
  return (interview.phase === 'asking' ? interview.steps : stepsToGrade(interview))[interview.at]
}

/** The follow-up that is asked, `undefined` for the question itself. */
export function currentFollowUp({ asked, followUps }: Step): FollowUp | undefined {
  return asked === 0 ? undefined : followUps[asked - 1]
}

/** Time used so far, in milliseconds. */
export function usedMs({ steps }: Interview): number {
  return steps.reduce((sum, step) => sum + step.usedMs, 0)
}

export function isAllGraded(interview: Interview): boolean {
  const steps = stepsToGrade(interview)
  return interview.phase === 'grading' && steps.length > 0 && steps.every(({ rating }) => rating !== null)
}

function whileAsking(interview: Interview, act: InterviewAct): Interview {
  const step = interview.steps[interview.at]
  switch (act.kind) {
    case 'noted':
      return changeStep(interview, step, note(step, act.text))
    case 'entered':
      return changeStep(interview, step, { entries: { ...step.entries, [act.field]: act.text } })
    case 'spent':
      return changeStep(interview, step, { usedMs: step.usedMs + Math.max(0, act.ms) })
    case 'begun':
      return isExerciseCard(step.card) ? changeStep(interview, step, { begun: true }) : interview
    case 'done':
      return goOn(interview, step, false)
    case 'passed':
      return goOn(interview, step, true)
    case 'ended':
      return endAsking(isTouched(step) ? changeStep(interview, step, { outcome: 'answered' }) : interview)
    default:
      return interview
  }
}

function whileGrading(interview: Interview, act: InterviewAct): Interview {
  const step = currentStep(interview)
  if (act.kind === 'went') {
    return { ...interview, at: Math.min(Math.max(0, act.to), stepsToGrade(interview).length) }
  }
  if (!step) return interview
  if (act.kind === 'ticked') {
    if (!step.points.includes(act.point)) return interview
    const others = step.ticked.filter((point) => point !== act.point)
    return changeStep(interview, step, { ticked: act.on ? [...others, act.point] : others })
  }
  if (act.kind === 'rated') {
    return { ...changeStep(interview, step, { rating: act.rating }), at: interview.at + 1 }
  }
  return interview
}

function note(step: Step, text: string): Partial<Step> {
  if (step.asked === 0) return { notes: text }
  return {
    followUps: step.followUps.map((each, index) => (index === step.asked - 1 ? { ...each, notes: text } : each)),
  }
}

/** A question that is let pass has no follow-ups; a follow-up that is let pass leaves its question answered. */
function goOn(interview: Interview, step: Step, passed: boolean): Interview {
  const followUps = step.followUps.map((each, index) => (index === step.asked - 1 ? { ...each, passed } : each))
  const over = step.asked >= step.followUps.length || (passed && step.asked === 0)
  if (!over) return changeStep(interview, step, { followUps, asked: step.asked + 1 })
  const outcome = passed && step.asked === 0 ? 'passed' : 'answered'
  const changed = changeStep(interview, step, { followUps, outcome })
  const isLast = interview.at + 1 === interview.steps.length
  return isLast ? endAsking(changed) : { ...changed, at: interview.at + 1 }
}

function endAsking(interview: Interview): Interview {
  return { ...interview, phase: 'grading', at: 0 }
}

function isTouched({ notes, entries, asked, begun }: Step): boolean {
  return notes.trim() !== '' || Object.values(entries).some((entry) => entry.trim() !== '') || asked > 0 || begun
}

function changeStep(interview: Interview, step: Step, change: Partial<Step>): Interview {
  return { ...interview, steps: interview.steps.map((each) => (each === step ? { ...each, ...change } : each)) }
}
