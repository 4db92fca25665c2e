import { buildDeckExport } from './deck-export.ts'

/** `tsx scripts/measure/build-deck.ts <folder> <count>`: a process of its own, so that its processor time can be told. */
const [folder, count] = process.argv.slice(2)
await buildDeckExport(folder, Number(count))
