import { memoryTarget } from '#lib/sync/memory-target.ts'
import { describeSyncTarget } from './sync-target-contract.ts'

describeSyncTarget('memory', async () => memoryTarget())
