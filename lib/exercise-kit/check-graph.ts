type Reference = readonly [layer: string, call: number, ...unknown[]]

interface LayerCalls {
  readonly name: string
  readonly calls: readonly (readonly Reference[])[]
}

/**
 * Throws if a layer of a functional model, or of one nested in it, reads from a layer that is not there or from itself:
 * `modelFromJSON` would wait for that input for ever.
 */
export function checkGraph(topology: unknown): void {
  const layers = field(field(topology, 'config'), 'layers')
  if (!Array.isArray(layers)) return
  for (const layer of layers) checkGraph(layer)
  let waiting = layers.map(callsOf).filter(({ calls }) => calls.length > 0)
  const made = new Map<unknown, number>(layers.map((layer) => [field(layer, 'name'), callsAtBirth(layer)]))
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
function make(name: string, inputs: readonly Reference[], made: Map<unknown, number>): boolean {
  if (!inputs.every(([layer, call]) => (made.get(layer) ?? 0) > call)) return false
  made.set(name, (made.get(name) ?? 0) + 1)
  return true
}

/** An input and a nested model have an output from the start. */
function callsAtBirth(layer: unknown): number {
  return field(layer, 'class_name') === 'InputLayer' || Array.isArray(field(field(layer, 'config'), 'layers')) ? 1 : 0
}

function callsOf(layer: unknown): LayerCalls {
  const calls = field(layer, 'inbound_nodes')
  return { name: String(field(layer, 'name')), calls: Array.isArray(calls) ? calls.map(inputsOf) : [] }
}

function inputsOf(call: unknown): Reference[] {
  const inputs = Array.isArray(call) ? call : []
  return inputs.map((input) => (Array.isArray(input) ? [String(input[0]), Number(input[1])] : ['', 0]))
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
