// In the place of Next's reducer of server actions (see next.config): a static export has no server to act.
export function serverActionReducer() {
  throw new Error('A static export has no server actions.')
}
