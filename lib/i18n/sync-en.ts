import type { ConnectProblem, FileProblem, SyncProblem } from '#lib/sync/sync-problem.ts'
import type { PluralForms } from './format.ts'

export const syncEn = {
  heading: 'Sync',
  description: 'Keep your progress the same on several devices, through a remoteStorage server of your own.',
  intro:
    'Progress stays in this browser. If you study on several devices, they can exchange it through a server that you choose, one that speaks remoteStorage: your own, or that of a provider you trust. What each device did offline is merged: nothing is lost, and there are no conflicts to resolve.',
  leaves: 'What leaves this device',
  leavesItems: [
    'Every entry of your progress: grades, the answers you typed, attempts with their code and results, interviews, settings; each with its time and a random name for this browser.',
    'Code that you have not run and how the site looks stay here.',
    'It goes to the server that you name, and nowhere else. Whoever runs that server can read it.',
    'The site adds to its folder on the server. It deletes nothing there.',
  ],
  address: 'Your address on the server',
  addressHint: 'Such as name@example.org. You give the site access on the server’s own page; it sees no password.',
  connect: 'Connect',
  connecting: 'Asking the server…',
  connectAgain: 'Connect again',
  state: 'State',
  off: 'Sync is off.',
  on: 'Connected to {address}.',
  never: 'Not synced yet.',
  lastSynced: 'Last synced: {time}.',
  syncing: 'Syncing…',
  syncNow: 'Sync now',
  received: { one: '{count} entry received', other: '{count} entries received' } as PluralForms,
  sent: { one: '{count} sent', other: '{count} sent' } as PluralForms,
  stored: { one: 'the server holds {count}', other: 'the server holds {count}' } as PluralForms,
  counts: '{received}, {sent}; {stored}.',
  rhythm:
    'It syncs when you open the site, a few seconds after you do something, when the connection comes back, and every five minutes.',
  disconnect: 'Disconnect',
  disconnectNote:
    'Your progress stays in this browser, and a copy on the server; delete the folder “prunewise” there if you want it gone. Until you disconnect, the permission is kept in this browser’s local storage.',
  unread: {
    one: '{count} file on the server was not read:',
    other: '{count} files on the server were not read:',
  } as PluralForms,
  unreadNote: 'They were left as they are; everything else was synced.',
  files: {
    damaged: 'cut off or changed; what was in it is sent again by a device that has it',
    newer: 'written by a newer version of the site; reload the page to get that version',
    foreign: 'not a file of this site',
  } satisfies Record<FileProblem, string>,
  problems: {
    offline: 'There is no connection. It syncs when the connection is back.',
    unreachable:
      'The server did not answer. It may be down, or may not allow requests from web pages (CORS). What you do here is kept, and sync tries again.',
    unauthorised: 'The server no longer accepts the permission: it has run out or was taken back. Connect again.',
    full: 'The server has no room left for you. Make room there, or ask whoever runs it. What you do here is kept.',
    server: 'The server reports a fault of its own. What you do here is kept, and sync tries again.',
    'bad-answer':
      'The server’s answer makes no sense; it may be down, or another program answers in its place. What you do here is kept, and sync tries again.',
    'browser-storage': 'This browser has no room for what came, or keeps no storage for the site.',
    'newer-site':
      'A newer version of the site has written the progress in this browser. Reload the page to get that version.',
    'bad-address': 'This is not an address. One looks like name@example.org.',
    'not-found':
      'No server answered at {host}. Check the address; if it is right, the server may be down, or may not allow requests from web pages (CORS).',
    'no-storage': '{host} answered, but knows of no remoteStorage for this address. Check its first part.',
    denied: 'The server gave no access. Nothing was connected; you can try again.',
    stale: 'A server’s answer arrived that this page did not ask for. Nothing was connected; start with Connect here.',
  } satisfies Record<SyncProblem | ConnectProblem, string>,
  noStorage: 'This browser keeps no storage for the site, so there is nothing to sync and no way to stay connected.',
}

export type SyncWords = typeof syncEn
