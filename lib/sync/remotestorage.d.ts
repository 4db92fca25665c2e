/**
 * The part of remotestoragejs that speaks to a server. The whole library would bring a cache, which the log is already,
 * and `webfinger.js`, whose licence (AGPL) is not for this site.
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
