import type { FilterGroup, Filters } from '#app/_lib/question-filters.ts'

interface FilterBarProps {
  readonly groups: readonly FilterGroup[]
  readonly filters: Filters
  readonly labels: { readonly filters: string; readonly all: string }
  readonly onChoose: (filters: Filters) => void
}

export function FilterBar({ groups, filters, labels, onChoose }: FilterBarProps) {
  return (
    <search
      aria-label={labels.filters}
      className="needs-js mt-6 grid grid-cols-2 items-end gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)]"
    >
      {groups.map(({ name, label, options }) => (
        <label key={name} className={`grid gap-1 ${name === 'topic' ? 'col-span-2 sm:col-span-1' : ''}`}>
          <span className="label">{label}</span>
          <select
            name={name}
            value={filters[name] ?? ''}
            onChange={(event) => onChoose({ ...filters, [name]: event.target.value || undefined })}
            className="field"
          >
            <option value="">{labels.all}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label} ({option.count})
              </option>
            ))}
          </select>
        </label>
      ))}
    </search>
  )
}
