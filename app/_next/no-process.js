// In the place of a copy of Node's `process` (see next.config): of it, code in a browser asks for `env` alone.
export const env = {}
