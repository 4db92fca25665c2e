let taken = ''

/** Takes a server's answer, which holds a token, out of the address, where it would be seen and kept in the history. */
export function takeFragment(): void {
  if (!/[#&](access_token|error)=/.test(location.hash)) return
  taken = location.hash
  history.replaceState(history.state, '', location.pathname + location.search)
}

/** What was taken, once. */
export function takenFragment(): string {
  takeFragment()
  const fragment = taken
  taken = ''
  return fragment
}
