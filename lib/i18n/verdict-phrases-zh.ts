import { formatCount, formatDuration, formatValue } from './verdict-format.ts'

export const count = (n: number): string => formatCount('zh', n)
export const value = (n: number): string => formatValue('zh', n)
export const duration = (ms: number): string => formatDuration('zh', ms)

/** The part of the answer that is meant, at the head of a sentence. */
export function subject(where: string): string {
  return where === '' ? '返回值' : `\`${where}\` `
}

/** `position` counts from 0. */
export function argumentName(position: number, where: string): string {
  const name = `第 ${position + 1} 个参数`
  return where === '' ? name : `${name}中的 \`${where}\` `
}

const kinds: Readonly<Record<string, string>> = {
  tensor: '张量',
  model: ' layers 模型',
  number: '数字',
  boolean: '布尔值',
  string: '字符串',
  array: '数组',
  record: '普通对象',
}

/** A kind of value, as the judge names it. */
export function kind(name: string): string {
  return kinds[name] ?? ` \`${name}\``
}

/** The sandbox names what it cannot send in English. */
const unsendable: readonly (readonly [RegExp, string])[] = [
  [/^a function$/, '函数'],
  [/^a symbol$/, ' symbol'],
  [/^a bigint$/, ' bigint'],
  [/^a very long string$/, '过长的字符串'],
  [/^a (\S+) object$/, ' `$1` 对象'],
  [/^a (\S+) tensor$/, ' `$1` 张量'],
  [/^an object with a prototype$/, '带原型的对象'],
  [/^more than (\d+) values$/, '超过 $1 个值'],
  [/^nesting deeper than (\d+)$/, '超过 $1 层的嵌套'],
  [/^an array of (\d+) items$/, '有 $1 项的数组'],
  [/^a record of (\d+) entries$/, '有 $1 个属性的对象'],
]

export function contents(what: string): string {
  const known = unsendable.find(([pattern]) => pattern.test(what))
  return known ? what.replace(known[0], known[1]) : ` ${what}`
}

export function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join('、')
}

/** Ends a sentence, unless it ends with a message in Latin letters, which keeps its own end. */
export function sentence(text: string): string {
  return /\p{Script=Han}$/u.test(text) ? `${text}。` : text
}

/** `busy`: the code never gave control back; `pending`: its promise never settled. */
export function late(what: string, limitMs: number, state: 'busy' | 'pending'): { detail: string; tryThis: string } {
  return state === 'busy'
    ? { detail: `${what}用了超过 ${duration(limitMs)}。`, tryThis: '检查是否有条件永远为真的循环。' }
    : {
        detail: `${what}等待一个 Promise 超过 ${duration(limitMs)}，它始终没有完成。`,
        tryThis: '检查是否有从不 resolve 的 Promise，或者 `await` 了一个永远不会到来的结果。',
      }
}
