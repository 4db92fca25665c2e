const heading = '## '

/** The sections of a report by their titles. */
export function readSections(report: string): ReadonlyMap<string, string> {
  const [, ...sections] = `\n${report}`.split(`\n${heading}`)
  return new Map(
    sections.map((section) => {
      const [title, ...lines] = section.split('\n')
      return [title, lines.join('\n').trim()]
    }),
  )
}

/** A report with the sections that have these titles, in their order. */
export function writeReport(titles: readonly string[], sections: ReadonlyMap<string, string>): string {
  const written = titles.flatMap((title) => (sections.has(title) ? [`${heading}${title}`, sections.get(title)] : []))
  const lead = 'Times are medians with quartiles; `bench/README.md` says how to read them.'
  return `${['# Benchmark', lead, ...written].join('\n\n')}\n`
}
