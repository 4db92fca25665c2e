import { floods } from './floods.ts'
import { forgedMessages } from './forged-messages.ts'
import { forgedArguments, forgedModels } from './forged-models.ts'
import { loops } from './loops.ts'
import { memoryBombs } from './memory.ts'
import { noise } from './noise.ts'
import { oddTensors } from './odd-tensors.ts'
import { oddValues } from './odd-values.ts'
import { patchedGlobals } from './patched-globals.ts'
import { patchedTfjs } from './patched-tfjs.ts'
import { reachingOut } from './reaching-out.ts'
import { sources } from './sources.ts'
import type { Submission } from './submission.ts'
import { thrown } from './thrown.ts'

/** Every submission, by class. */
export const corpus: Readonly<Record<string, readonly Submission[]>> = {
  'forged messages': forgedMessages,
  'forged models': [...forgedModels, ...forgedArguments],
  'patched globals': patchedGlobals,
  'patched tfjs': patchedTfjs,
  'odd values': oddValues,
  'odd tensors': oddTensors,
  loops,
  'memory bombs': memoryBombs,
  floods,
  'thrown things': thrown,
  sources,
  'reaching out': reachingOut,
  'honest noise': noise,
}
