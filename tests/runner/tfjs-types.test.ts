import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { tfjsDeclarations } from '#scripts/runtime/tfjs-types.ts'

const declarations = tfjsDeclarations()
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: [],
}

/** Errors of a learner's file that sees nothing but the declarations. */
function errorsOf(source: string, file = '/answer.ts'): string[] {
  const files: Record<string, string> = { '/answer.ts': source, '/tfjs.d.ts': declarations }
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, version) =>
    name in files ? ts.createSourceFile(name, files[name] as string, version) : getSourceFile(name, version)
  host.fileExists = (name) => name in files
  const program = ts.createProgram(Object.keys(files), options, host)
  const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(file))
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('tfjs declarations', () => {
  it('know functions, chained ops, layers and models', () => {
    const errors = errorsOf(`
      import * as tf from '@tensorflow/tfjs'
      export function prune(w: tf.Tensor2D, model: tf.LayersModel, count: number): tf.Tensor2D {
        const kernels: tf.Tensor[] = model.layers.flatMap((layer) => layer.getWeights())
        const dense: tf.layers.Layer = tf.layers.dense({ units: kernels.length })
        const net: tf.Sequential = tf.sequential({ layers: [dense] })
        console.log(net.countParams(), tf.memory().numTensors)
        return tf.tidy(() => {
          const { values, indices } = tf.topk(w.abs().flatten(), count)
          const cut: number = values.min().dataSync()[0]!
          const mask = w.abs().greaterEqual(cut).logicalAnd(indices.sum().greater(0))
          return w.mul(mask.cast('float32')).reshape(w.shape)
        })
      }`)
    expect(errors).toEqual([])
  })

  it('make a wrong type an error', () => {
    expect(
      errorsOf(`import * as tf from '@tensorflow/tfjs'\nexport const mean: number = tf.tensor([1, 2]).mean()`),
    ).toEqual([expect.stringContaining("is not assignable to type 'number'")])
  })

  it('make a misspelt chained op an error', () => {
    const errors = errorsOf(`import * as tf from '@tensorflow/tfjs'\ntf.tensor([1]).reluu()`)
    expect(errors).toEqual([expect.stringContaining("Property 'reluu' does not exist")])
  })

  it.each(['document', 'fetch', 'localStorage', 'importScripts'])('do not promise %s', (name) => {
    expect(errorsOf(`export const denied = ${name}`)).toEqual([expect.stringContaining(`Cannot find name '${name}'`)])
  })

  it('name no module that they do not hold', () => {
    const missing = errorsOf('', '/tfjs.d.ts').filter(
      (text) => /module|'declare'/i.test(text) && !text.includes("'fs'"),
    )
    expect(missing).toEqual([])
  })

  it('keep the documentation and leave the licences out', () => {
    expect(declarations).toContain('Computes absolute value element-wise')
    expect(declarations).not.toContain('@license')
  })

  it('put the documentation of an op where a tooltip finds it', () => {
    expect(declarations).toMatch(/Finds the values and indices(?:(?!\*\/)[\s\S])*\*\/\nexport function topk</)
    expect(declarations).not.toMatch(/export const (\w+): typeof \1_;/)
    expect(errorsOf('', '/tfjs.d.ts').filter((text) => text.includes("_'"))).toEqual([])
  })
})
