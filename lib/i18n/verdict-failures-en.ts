import { formatList } from './verdict-format.ts'
import { argumentName, article, count, kind, late, sentence, subject, value } from './verdict-phrases-en.ts'
import type { VerdictWords } from './verdict-words.ts'

export const failuresEn: VerdictWords['failures'] = {
  type: ({ where, expected, actual }) => ({
    title: 'Wrong type',
    detail: `${subject(where)} should be ${kind(expected)}, but it is ${kind(actual)}.`,
    tryThis:
      actual === 'undefined' ? 'Check that every path through the function returns.' : 'Compare with the signature.',
  }),
  shape: ({ where, expected, actual }) => ({
    title: 'Wrong shape',
    detail: `${subject(where)} should have the shape \`${formatList(expected)}\`, but it has \`${formatList(actual)}\`.`,
    tryThis:
      expected.length === actual.length
        ? 'Print the shapes of the intermediate tensors: one of the axes went another way.'
        : 'Print the shapes of the intermediate tensors: an axis was dropped or added, by a reduction or a reshape.',
  }),
  dtype: ({ where, expected, actual }) => ({
    title: 'Wrong dtype',
    detail: `${subject(where)} should be \`${expected}\`, but it is \`${actual}\`.`,
    tryThis: 'Comparisons such as `greater` give `bool`; `cast` turns one dtype into another.',
  }),
  values: ({ where, mismatches, total, worstIndex, expectedAt, actualAt, zerosExpected, zerosActual }) => ({
    title: 'Wrong values',
    detail:
      `${subject(where)} differs in ${count(mismatches)} of ${count(total)} ${total === 1 ? 'element' : 'elements'}. ` +
      `The worst is at \`${formatList(worstIndex)}\`: expected \`${value(expectedAt)}\`, got \`${value(actualAt)}\`.`,
    tryThis: tryValues(zerosExpected, zerosActual, mismatches === total),
  }),
  'not-a-number': ({ where, index }) => ({
    title: 'NaN in the answer',
    detail: `${subject(where)} holds NaN, first at \`${formatList(index)}\`.`,
    tryThis: 'Look for 0/0, a logarithm or square root of a negative number, or Infinity times 0.',
  }),
  plain: ({ where, expected, actual }) => ({
    title: 'Wrong answer',
    detail: `${subject(where)} should be \`${expected}\`, but it is \`${actual}\`.`,
  }),
  'zero-count': ({ where, expected, actual }) => ({
    title: actual > expected ? 'Too many zeros' : 'Too few zeros',
    detail: `${subject(where)} should hold exactly ${count(expected)} ${expected === 1 ? 'zero' : 'zeros'}, but it holds ${count(actual)}.`,
    tryThis: 'Look at how the amount is rounded, and at what happens when several weights tie.',
  }),
  order: ({ where, prunedIndex, prunedValue, keptIndex, keptValue }) => ({
    title: 'A larger weight was pruned before a smaller one',
    detail:
      `${subject(where)} prunes \`${value(prunedValue)}\` at \`${formatList(prunedIndex)}\` ` +
      `and keeps \`${value(keptValue)}\` at \`${formatList(keptIndex)}\`.`,
    tryThis: 'No pruned score may be larger in magnitude than a kept one. What do you sort by?',
  }),
  'not-binary': ({ where, index, value: found }) => ({
    title: 'Not a mask',
    detail: `${subject(where)} should hold only 0 and 1, but at \`${formatList(index)}\` it holds \`${value(found)}\`.`,
  }),
  mutated: ({ argument, where }) => ({
    title: 'An argument was changed',
    detail: `${argumentName(argument, where)} has other values after the call than before.`,
    tryThis: 'Copy before you write. On this backend `dataSync()` gives the live values, not a copy.',
  }),
  'disposed-input': ({ argument, where }) => ({
    title: 'An argument was disposed',
    detail: `${argumentName(argument, where)} was disposed, but it belongs to the caller.`,
    tryThis: 'Dispose only what you made yourself; `tf.tidy` does so.',
  }),
  'shared-write': ({ argument }) => ({
    title: 'Memory of an argument was overwritten',
    detail: `The model in argument ${argument + 1} shares memory with its former weights, and those were overwritten.`,
    tryThis: 'Give the layer new tensors with `setWeights` instead of writing into the old values.',
  }),
  aliased: ({ argument }) => ({
    title: 'The argument itself was returned',
    detail: `The answer is argument ${argument + 1} and not a new value: a caller who disposes one loses both.`,
    tryThis: 'Return a tensor of your own, such as `clone()` gives, also where nothing has to be pruned.',
  }),
  leak: ({ tensors }) =>
    tensors > 0
      ? {
          title: 'Tensors were left behind',
          detail: `${count(tensors)} ${tensors === 1 ? 'tensor' : 'tensors'} not disposed in this call (the reference leaves 0).`,
          tryThis: 'Wrap the work in `tf.tidy`, or dispose the intermediate tensors.',
        }
      : {
          title: 'Too many tensors were disposed',
          detail: `After the call there are ${count(-tensors)} fewer tensors than the answer accounts for.`,
          tryThis: 'Dispose only what you made yourself, and not what you return.',
        },
  'no-throw': ({ expected }) => ({
    title: 'No error was thrown',
    detail: `This call should throw ${article(expected)} \`${expected}\`, but it returned a value.`,
    tryThis: 'Check the arguments before any tensor is touched. NaN is neither below 0 nor above 1.',
  }),
  'wrong-throw': ({ expected, name, message }) => ({
    title: 'Another error was thrown',
    detail: sentence(
      `This call should throw ${article(expected)} \`${expected}\`, but it threw \`${name}\`${message === '' ? '' : `: ${message}`}`,
    ),
  }),
  property: ({ text }) => ({ title: 'A property does not hold', detail: text.en }),
  threw: ({ name, message }) => ({
    title: name === 'Thrown' ? 'Your code threw a value' : `Your code threw ${article(name)} ${name}`,
    detail: message ? sentence(message) : 'It carries no message.',
  }),
  unserialisable: ({ where, what }) => ({
    title: 'The answer cannot leave the sandbox',
    detail: `${subject(where)} holds ${what}. Only tensors, models, numbers, strings, arrays and plain objects can be compared.`,
    tryThis: 'Return what the signature says.',
  }),
  'disposed-result': ({ where }) => ({
    title: 'The answer was disposed',
    detail: `${subject(where)} was disposed before it could be read.`,
    tryThis: 'Return the tensor from `tf.tidy`: what the inner function returns is kept, the rest is disposed.',
  }),
  'too-large': ({ limit }) => ({
    title: 'The answer is too large',
    detail: `It holds more than ${count(limit)} numbers.`,
    tryThis: 'Check the shapes: something was tiled or broadcast further than meant.',
  }),
  malformed: ({ detail }) => ({
    title: 'The answer cannot be read',
    detail: `The judge refused it: ${sentence(detail)}`,
    tryThis: 'Return plain values or tensors made by tfjs.',
  }),
  timeout: ({ limitMs, state }) => ({ title: 'Time is up', ...late('This call', limitMs, state) }),
}

function tryValues(zerosExpected: number, zerosActual: number, all: boolean): string | undefined {
  if (zerosActual > zerosExpected)
    return `There are ${count(zerosActual)} zeros where ${count(zerosExpected)} should be: too much was set to zero.`
  if (zerosActual < zerosExpected)
    return `There are ${count(zerosActual)} zeros where ${count(zerosExpected)} should be: too little was set to zero.`
  return all ? 'Every element differs, so begin with the formula.' : 'Work out the worst element by hand and compare.'
}
