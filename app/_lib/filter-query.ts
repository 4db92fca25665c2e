import { type FilterGroup, type FilterName, type Filters, filterNames } from './question-filters.ts'

/** Reads the filters of a query; values that the list does not know count as none. */
export function readFilters(query: URLSearchParams, groups: readonly FilterGroup[]): Filters {
  const filters: Partial<Record<FilterName, string>> = {}
  for (const { name, options } of groups) {
    const value = query.get(name)
    if (value !== null && options.some((option) => option.value === value)) filters[name] = value
  }
  return filters
}

/** The query that stands for the filters, '' for none. */
export function writeFilters(filters: Filters): string {
  const query = new URLSearchParams()
  for (const name of filterNames) {
    const value = filters[name]
    if (value !== undefined) query.set(name, value)
  }
  return query.size === 0 ? '' : `?${query}`
}
