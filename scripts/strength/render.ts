import type { ExerciseStrength, Survivor } from './results.ts'

/** `exercises/STRENGTH.md`. Says nothing that differs from one run to the next. */
export function renderStrength(results: readonly ExerciseStrength[]): string {
  const lines = [...preamble, ...table(results), ...results.flatMap(section)]
  return `${lines.join('\n')}\n`
}

const preamble = [
  '# How strong the hidden tests are',
  '',
  'Written by `npm run strength`, which also keeps the numbers in `strength.json`; `npm test` tells when it has to be run',
  'again. Each reference solution is changed in one small way after the other, and every such mutant is submitted to the',
  'hidden tests. A mutant counts as killed only if it is rejected with **every** seed tried: by a test that compares',
  '(tests), by an error that it throws (error), or because it does not come to an end (time-out). The mutants are those of',
  "Stryker's instrumenter and, because it knows only JavaScript's own operators and methods, those of",
  '`scripts/strength/tensor-mutants.ts`: the neighbouring tfjs operation, number, axis or rounding.',
  '',
  'Seeds make the random inputs: the solution and each right answer must pass with every seed, and each wrong answer must',
  'be rejected with every seed by the very test that it names.',
  '',
]

function table(results: readonly ExerciseStrength[]): string[] {
  return [
    '| exercise | mutants | killed by tests | by error | by time-out | survivors | of them explained | wrong rejected | right accepted | golden vectors | seeds |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...results.map(row),
    '',
  ]
}

function row({ slug, mutants, killed, survivors, wrong, right, golden, seeds }: ExerciseStrength): string {
  const explained = survivors.filter(({ why }) => why !== null).length
  const cells = [
    `[${slug}](#${slug})`,
    mutants,
    killed.tests,
    killed.error,
    killed.timeout,
    survivors.length,
    explained,
    `${wrong.rejected} of ${wrong.count}`,
    `${right.accepted} of ${right.count}`,
    `${golden.agreed} of ${golden.cases}`,
    seeds.programs,
  ]
  return `| ${cells.join(' | ')} |`
}

function section({ slug, seeds, survivors, closed }: ExerciseStrength): string[] {
  return [
    `## ${slug}`,
    '',
    `Programs run with ${seeds.programs} seeds, mutants with ${seeds.mutants}.`,
    '',
    ...(survivors.length === 0 ? ['No mutant survives.', ''] : survivors.flatMap(survivorLines)),
    ...(closed.length === 0 ? [] : ['Survived once; the test that was made to reject it:', '']),
    ...closed.flatMap(({ was, becomes, test }) => [`\`${test}\``, '', ...diff(was, becomes)]),
  ]
}

function survivorLines({ rule, line, was, becomes, why }: Survivor): string[] {
  return [`Line ${line}, ${rule}: ${why ?? '**not explained, a gap in the suite.**'}`, '', ...diff(was, becomes)]
}

function diff(was: string, becomes: string): string[] {
  const marked = (sign: string, text: string): string[] => text.split('\n').map((line) => `${sign} ${line}`)
  return ['```diff', ...marked('-', was), ...marked('+', becomes), '```', '']
}
