import type { Exercise } from '#lib/core/deck.ts'
import type { Report } from './content-fault.ts'

/**
 * Orders by topic, then difficulty, then prerequisites first, then slug. Reports prerequisites that go in a circle.
 * The order of topics and difficulty stands above prerequisites.
 */
export function sortExercises(
  report: Report,
  exercises: readonly Exercise[],
  topics: readonly string[],
): readonly Exercise[] {
  const taught = prerequisitesFirst(report, exercises)
  const byTopicAndDifficulty = (a: Exercise, b: Exercise) =>
    topics.indexOf(a.topic) - topics.indexOf(b.topic) || a.difficulty - b.difficulty
  return [...taught].sort(byTopicAndDifficulty)
}

function prerequisitesFirst(report: Report, exercises: readonly Exercise[]): readonly Exercise[] {
  const bySlug = new Map(exercises.map((exercise) => [exercise.slug, exercise]))
  const ordered = new Set<Exercise>()
  for (const slug of [...bySlug.keys()].sort()) visit(slug, [])
  return [...ordered]

  function visit(slug: string, trail: readonly string[]): void {
    const exercise = bySlug.get(slug)
    if (exercise === undefined || ordered.has(exercise)) return
    if (trail.includes(slug)) {
      const circle = [...trail.slice(trail.indexOf(slug)), slug].join(' -> ')
      report(`exercises/${slug}/exercise.json: "prerequisites" go in a circle (${circle}); remove one of them.`)
      return
    }
    for (const prerequisite of [...exercise.prerequisites].sort()) visit(prerequisite, [...trail, slug])
    ordered.add(exercise)
  }
}
