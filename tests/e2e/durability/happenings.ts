import { exerciseCard, questionCard } from '#lib/core/study/catalog.ts'
import type { AttemptedEvent, Happening, Rating } from '#lib/core/study/events.ts'

const ratings: readonly Rating[] = ['good', 'good', 'easy', 'hard', 'good', 'again']
const answer = 'Unstructured zeros stay in the dense kernel; 稀疏度要到九成左右才划算。 '
const code = 'export function prune(w: tf.Tensor, threshold: number) {\n  return w.abs().greater(threshold).mul(w)\n}\n'

/** The n-th thing that a diligent learner does: grades of questions, mostly, and a fifth attempts at exercises. */
export function happening(n: number): Happening {
  const slug = `exercise-${n % 25}`
  const place = n % 100
  if (place < 20) return attempt(slug, n)
  if (place < 25) return { kind: 'hint-opened', slug, hint: 1 + (n % 3) }
  if (place === 25) return { kind: 'solution-opened', slug }
  if (place === 26) return { kind: 'restarted', slug, draft: code }
  if (place === 27) return { kind: 'buried', card: questionCard(`question-${n % 150}`) }
  if (place === 28) return { kind: 'settings', change: { newPerDay: n % 20 } }
  return {
    kind: 'reviewed',
    card: n % 7 === 0 ? exerciseCard(slug) : questionCard(`question-${(n * 31) % 150}`),
    rating: ratings[n % ratings.length],
    proposed: 'good',
    durationMs: 20_000 + n,
    answer: `${n}: ${answer.repeat(n % 5)}`,
    ticked: ['dense-kernels', 'break-even'],
    entries: {},
  }
}

/** An attempt whose code and verdict have the size of real ones, or `bytes` more that cannot be compressed. */
export function attempt(slug: string, n: number, bytes = 0): Happening {
  const tests = Array.from({ length: 8 }, (_, index) => ({
    id: `test-${index}`,
    passed: index % 2 === 0,
    message: 'Expected 0 where |w| is below the threshold, got 0.31 at [2, 4].',
    data: Float32Array.from({ length: 40 }, (_, at) => at * n),
  }))
  return {
    kind: 'attempted',
    slug,
    mode: n % 2 === 0 ? 'submit' : 'run',
    seed: n.toString(16).padStart(8, '0'),
    replay: false,
    code: `// ${n}\n${code.repeat(12)}`,
    summary: { outcome: n % 4 === 0 ? 'passed' : 'failed', passed: 4, tests: 8 },
    verdict: { version: 2, tests, noise: noise(bytes) } as AttemptedEvent['verdict'],
    activeMs: 60_000,
  }
}

function noise(bytes: number): Uint8Array {
  const all = new Uint8Array(bytes)
  for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(all.subarray(at, at + 65_536))
  return all
}
