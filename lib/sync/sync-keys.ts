/** Names in the browser's storage, kept for ever. The connection is there while sync is switched on. */
export const connectionKey = 'prunewise:sync'
export const statusKey = 'prunewise:sync:status'
/** In sessionStorage: the question that this tab has asked a server. */
export const pendingKey = 'prunewise:sync:pending'
