/**
 * The part of remotestoragejs that speaks to a server. Its own code is under the MIT licence; but `src/discover.js`
 * requires `webfinger.js` 2, which is under the AGPL, and so do its main entry and the built file in `release`, which
 * holds a copy. The build refuses such a licence (`scripts/runtime/licence-notices.ts`).
 */
declare module 'remotestoragejs/src/wireclient.js' {
  interface WireAnswer {
    readonly statusCode: number
    readonly body?: unknown
    readonly revision?: string | null
  }

  export default class WireClient {
    constructor(remoteStorage: { _emit(event: string): void })
    configure(settings: { readonly href: string; readonly storageApi: string; readonly token: string }): void
    get(path: string, options: { readonly ifNoneMatch: string }): Promise<WireAnswer>
    put(
      path: string,
      body: string,
      contentType: string,
      options: { readonly ifMatch?: string; readonly ifNoneMatch?: string },
    ): Promise<WireAnswer>
  }
}
