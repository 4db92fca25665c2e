/**
 * The hidden frame that syncs. It alone may speak to any server of the learner's: encrypted, or on their own machine.
 * Nothing else may be done in it.
 */
export function syncDocument(script: string): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    'connect-src https: http://localhost:* http://127.0.0.1:*',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><title>sync</title>',
    `<script type="module" src="${script}"></script></html>\n`,
  ].join('')
}
