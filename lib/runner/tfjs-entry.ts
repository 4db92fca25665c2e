/**
 * The tfjs that both workers run: core, layers and the cpu backend. `scripts/build-runtime.ts` puts it in the place of
 * `@tensorflow/tfjs`, whose full bundle is twice the size and needs `unsafe-eval`.
 */
import '@tensorflow/tfjs-core/dist/register_all_gradients'
import '@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops'

export * from '@tensorflow/tfjs-backend-cpu'
export * from '@tensorflow/tfjs-core'
export * from '@tensorflow/tfjs-layers'
