/** How long things may take, in the browser and in Node alike. A call's own limit is the exercise's. */
export const limitsMs = {
  /** All calls of a run together. */
  total: 60_000,
  /** How much longer than a run's own limits one waits for the judge before the judge is given up as well. */
  grace: 10_000,
  transpile: 2_000,
  /** The start-up of a worker, which is not the learner's time. */
  workerStart: 20_000,
} as const
