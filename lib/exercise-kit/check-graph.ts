type Reference = readonly [layer: string, call: number]

interface LayerCalls {
  readonly name: string
  readonly calls: readonly (readonly Reference[])[]
}

/**
 * Throws if a layer of a functional model reads from a layer that is not there or from itself, or if names are not what
 * `modelFromJSON` takes them for: it would wait for that input for ever.
 */
export function checkGraph(layers: readonly unknown[]): void {
  const named = layers.map(callsOf)
  if (new Set(named.map(({ name }) => name)).size < layers.length) throw new Error('two layers have the same name')
  const made = new Map<string, number>(layers.map((layer) => [nameOf(layer), outputsAtBirth(layer)]))
  let waiting = named.filter(({ calls }) => calls.length > 0)
  while (waiting.length > 0) {
    const left = waiting.map(({ name, calls }) => ({
      name,
      calls: calls.filter((inputs) => !make(name, inputs, made)),
    }))
    const unmade = (all: readonly LayerCalls[]) => all.reduce((sum, { calls }) => sum + calls.length, 0)
    if (unmade(left) === unmade(waiting))
      throw new Error(`layer "${waiting[0]?.name}" reads from a layer that is not in the model`)
    waiting = left.filter(({ calls }) => calls.length > 0)
  }
}

/** Calls the layer if all inputs of the call exist. */
function make(name: string, inputs: readonly Reference[], made: Map<string, number>): boolean {
  if (!inputs.every(([layer, call]) => (made.get(layer) ?? 0) > call)) return false
  made.set(name, (made.get(name) ?? 0) + 1)
  return true
}

/** An input has an output from the start, and so has a nested model whose own input is known. */
function outputsAtBirth(layer: unknown): number {
  const kind = field(layer, 'class_name')
  if (kind !== 'Sequential') return kind === 'InputLayer' || kind === 'Model' || kind === 'Functional' ? 1 : 0
  const inner = field(field(layer, 'config'), 'layers')
  const first = Array.isArray(inner) ? inner[0] : undefined
  return Array.isArray(field(field(first, 'config'), 'batch_input_shape')) ? 1 : 0
}

function callsOf(layer: unknown): LayerCalls {
  const calls = field(layer, 'inbound_nodes')
  if (!Array.isArray(calls)) throw new Error('a layer does not say what it reads from')
  return { name: nameOf(layer), calls: calls.map(inputsOf) }
}

/** A layer is listed under one name and calls itself by the one in its settings. */
function nameOf(layer: unknown): string {
  const name = field(layer, 'name')
  if (typeof name !== 'string' || field(field(layer, 'config'), 'name') !== name)
    throw new Error('a layer has no name, or two')
  return name
}

function inputsOf(call: unknown): Reference[] {
  if (!Array.isArray(call) || call.length === 0) throw new Error('a layer is called on nothing')
  return call.map((input: unknown) => {
    const [layer, node] = Array.isArray(input) ? input : []
    if (typeof layer !== 'string' || !Number.isInteger(node) || node < 0) throw new Error('a layer reads from nowhere')
    return [layer, node]
  })
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
