import type * as tf from '@tensorflow/tfjs'
import { bare, isArray, keys, lowerCase, replaceText, stringifyJson } from './primordials.ts'
import { configOf } from './tfjs-primordials.ts'

/**
 * `JSON.stringify(model.toJSON(null, false))`: the settings of a model and its layers under the names that Keras gives
 * them. In one pass, and a name is turned only once: both ends of every call write their models. Asks nothing for a
 * `toJSON`, which any prototype may have by now. Null for more than `maxNodes` values.
 */
export function topologyText(model: tf.LayersModel, maxNodes: number): string | null {
  const budget = { nodes: maxNodes }
  const text = write(configOf(model), '', budget)
  return budget.nodes < 0 ? null : text
}

function write(value: unknown, key: string, budget: { nodes: number }): string {
  if (--budget.nodes < 0) return ''
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return stringifyJson(isKept(key) ? value : kerasName(value))
  if (typeof value === 'number' || typeof value === 'boolean') return stringifyJson(value)
  return isArray(value) ? writeList(value, key, budget) : writeRecord(value as Record<string, unknown>, budget)
}

function writeList(list: readonly unknown[], key: string, budget: { nodes: number }): string {
  let text = ''
  for (let i = 0; i < list.length && budget.nodes >= 0; i++) {
    const item = list[i]
    // The first of such a list is the name of a layer. A list under `name` holds none.
    const itemKey = i === 0 && typeof item === 'string' && namesLayer(key) ? 'name' : isKept(key) ? '' : key
    text += `${i > 0 ? ',' : ''}${write(item, itemKey, budget)}`
  }
  return `[${text}]`
}

function writeRecord(record: Record<string, unknown>, budget: { nodes: number }): string {
  const names = keys(record)
  let text = ''
  for (let i = 0; i < names.length && budget.nodes >= 0; i++) {
    const name = names[i] as string
    text += `${i > 0 ? ',' : ''}${stringifyJson(kerasName(name))}:${write(record[name], name, budget)}`
  }
  return `{${text}}`
}

function isKept(key: string): boolean {
  return key === 'name' || key === 'className'
}

function namesLayer(key: string): boolean {
  return key === 'inboundNodes' || key === 'outputLayers' || key === 'inputLayers'
}

const known: Record<string, string> = bare({})
const memory = { names: 1_000, length: 60 } as const
let remembered = 0

/** `kernelSize` is `kernel_size`; what begins with an underscore is private. As tfjs does it. */
function kerasName(name: string): string {
  const before = known[name]
  if (before !== undefined) return before
  const parted = replaceText(replaceText(name, /(.)([A-Z][a-z0-9]+)/g, '$1_$2'), /([a-z])([A-Z])/g, '$1_$2')
  const lower = lowerCase(parted)
  const turned = lower[0] === '_' ? `private${lower}` : lower
  if (name.length <= memory.length && remembered++ < memory.names) known[name] = turned
  return turned
}
