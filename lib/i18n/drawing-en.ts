import type { PluralForms } from './format.ts'

type Unit = 'weight' | 'neuron' | 'filter'

const units: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  weight: ['weight', 'weights'],
  neuron: ['neuron', 'neurons'],
  filter: ['filter', 'filters'],
}

export const drawingEn = {
  titles: {
    expected: 'Expected',
    actual: 'Yours',
    difference: 'Difference',
    agreement: 'Yours against expected',
    before: 'Before',
    after: 'After',
    scores: 'Scores',
  },
  /** Names of pictures, for those who hear them. */
  names: {
    values: '{title}, shape {shape}: {filled} of {count} are not zero, from {least} to {greatest}',
    empty: '{title}, shape {shape}: all {count} are zero',
    agreement: '{title}, shape {shape}: {kept}, {pruned}, {lost}, {spared}',
    partOf: 'sample of {name}',
  },
  legend: {
    name: 'Legend',
    zero: 'exactly 0',
    'not-a-number': 'NaN',
    infinity: 'Infinity',
    'minus-infinity': '-Infinity',
    worst: 'worst element',
    firstDifference: 'first that differs',
    outOfOrder: 'in the wrong order',
    notBinary: 'neither 0 nor 1',
  },
  agreement: {
    kept: '{count} kept in both',
    pruned: '{count} pruned in both',
    lost: '{count} pruned, but should stay',
    spared: '{count} kept, but should go',
  },
  agreementAt: {
    kept: 'kept in both',
    pruned: 'pruned in both',
    lost: 'pruned, but should stay',
    spared: 'kept, but should go',
  },
  readOut: {
    name: 'Element of the maps',
    separator: ', ',
    keys: 'Arrow keys move; Home and End go along the row.',
    goBack: 'Go to the ringed element',
  },
  notes: {
    sample: 'A sample of {kept} of {all} values; row and column numbers are the tensor’s own.',
    kernel: 'Each block is one slice over height and width: input channels go down, output channels across.',
    filters: 'Each block is one filter over height and width; its number is the output channel.',
    blocks: 'Each block is the matrix of the last two axes; its number is the index before them.',
    faint: 'The difference is at most {largest}, too little to be seen on this scale. The numbers tell it.',
  },
  table: {
    show: 'As a table',
    ringed: 'ringed',
    cut: 'The tables show {rows} of {allRows} rows and {columns} of {allColumns} columns, around the element named above.',
    histogram: 'Number of {units} by size before pruning',
    from: 'from',
    to: 'to',
    kept: 'kept',
    pruned: 'pruned',
  },
  layers: {
    title: 'Weights of the model',
    agrees: 'agrees',
    differ: '{mismatches} of {total} differ',
    shapes: 'shapes differ',
    shapesNote: 'Expected the shape {expected}, yours has {actual}.',
  },
  mistake: {
    one: 'This looks like: {title}',
    any: 'It could be one of these: {title}',
    several: 'It could be one of these',
    /** Read out ahead of the outcome; `{titles}` are whole titles. */
    spoken: { one: 'This looks like: {titles}. ', other: 'It could be one of these: {titles}. ' } as PluralForms,
    joint: '; ',
  },
  calls: {
    title: 'Also in this call',
    leak: {
      one: '{count} tensor not disposed in this call (the reference leaves {reference}).',
      other: '{count} tensors not disposed in this call (the reference leaves {reference}).',
    } as PluralForms,
    leakTry: 'Wrap the work in `tf.tidy`: what its function returns is kept, everything else made inside is disposed.',
    lack: {
      one: '{count} tensor too many was disposed in this call.',
      other: '{count} tensors too many were disposed in this call.',
    } as PluralForms,
    lackTry: 'Dispose only what you made yourself, and not what you return.',
    mutated: 'Your function changed its input: {argument} has other values after the call.',
    mutatedTry:
      'Work on a copy (`tf.clone`, or `dataSync().slice()`) or build a new tensor. `dataSync()` gives the live values.',
    disposed: 'Your function disposed its input: {argument} belongs to the caller.',
    disposedTry: 'Return a new tensor or `tf.clone` of the input, and dispose only what you made yourself.',
    argument: 'argument {number}',
    partOfArgument: '`{where}` of argument {number}',
  },
  pruning: {
    title: 'What became of the weights',
    ofTest: 'In the test “{name}”.',
    pruned: (unit: Unit, count: number, pruned: string, total: string, share: string): string =>
      `${pruned} of ${total} ${units[unit][count === 1 ? 0 : 1]} pruned (${share})`,
    sentence: '{counts}.',
    both: '{counts}; {before}.',
    zeroBefore: '{count} were zero before',
    cut: 'The cut lies at {value}: smaller ones went, the others stayed.',
    noCut: 'No single cut separates what went from what stayed.',
    nothing: 'Nothing was pruned.',
    everything: 'Everything was pruned.',
    axis: { weight: '|w| before pruning', neuron: 'norm of each neuron', filter: 'norm of each filter' },
    units: { weight: 'weights', neuron: 'neurons', filter: 'filters' },
    cutLabel: 'cut {value}',
    histogram: 'Histogram of {units} by size, kept and pruned stacked. {summary} {cut}',
    which: 'Weight',
  },
}

export type DrawingWords = typeof drawingEn
