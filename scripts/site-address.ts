interface SiteAddress {
  /** Without a slash at its end; '' where it is not known. */
  readonly siteUrl: string
  /** '' at a host's root, else with a slash at its start alone. */
  readonly basePath: string
}

/**
 * Where the site will stand, from the environment. `SITE_URL` is its whole address, such as
 * `https://name.github.io/pruning`; `BASE_PATH` alone names the folder on a host that is not known.
 * Throws a sentence where they are no address or disagree.
 */
export function readSiteAddress(environment: Readonly<Record<string, string | undefined>>): SiteAddress {
  const given = folder(environment.BASE_PATH ?? '')
  const text = environment.SITE_URL ?? ''
  if (text === '') return { siteUrl: '', basePath: given }
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(`SITE_URL is "${text}"; it must be an address such as https://name.github.io/pruning.`)
  }
  const own = folder(url.pathname)
  if (own !== '' && given !== '' && own !== given) {
    throw new Error(`SITE_URL ends in "${own}" and BASE_PATH is "${given}"; leave BASE_PATH out, or make them equal.`)
  }
  const basePath = own || given
  return { siteUrl: url.origin + basePath, basePath }
}

function folder(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '')
  return segments.map((segment) => `/${segment}`).join('')
}
