declare module 'armadietto' {
  import type { Server } from 'node:http'

  interface Store {
    createUser(user: { username: string; password: string; email: string }): Promise<void>
  }

  interface Options {
    readonly store: Store
    readonly http: { readonly host: string; readonly port: number }
    readonly logging: { readonly log_dir: string; readonly stdout: string[]; readonly log_files: string[] }
    readonly allow: { readonly signup: boolean }
  }

  export default class Armadietto {
    static FileTree: new (options: {
      readonly path: string
    }) => Store
    constructor(options: Options)
    _server: Promise<{ readonly _http: Server }>
    boot(): Promise<void>
  }
}
