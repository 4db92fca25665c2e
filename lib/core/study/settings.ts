/** How the learner wants to study; every device shares it through the log. */
export interface StudySettings {
  /** The probability of recall at which a card comes back. */
  readonly desiredRetention: number
  readonly newPerDay: number
  readonly reviewsPerDay: number
  /** The hour, 0 to 23 in local time, at which a study day begins. */
  readonly dayStartHour: number
}

/** What each setting may be, both ends included. */
export const settingRanges: Readonly<Record<keyof StudySettings, { readonly least: number; readonly most: number }>> = {
  desiredRetention: { least: 0.7, most: 0.97 },
  newPerDay: { least: 0, most: 100 },
  reviewsPerDay: { least: 0, most: 1000 },
  dayStartHour: { least: 0, most: 23 },
}

export const defaultStudySettings: StudySettings = {
  desiredRetention: 0.9,
  newPerDay: 5,
  reviewsPerDay: 50,
  dayStartHour: 4,
}

/** Whether a setting may have this value; all but the retention are whole numbers. */
export function isSetting(name: keyof StudySettings, value: unknown): value is number {
  const { least, most } = settingRanges[name]
  if (typeof value !== 'number' || !(value >= least && value <= most)) return false
  return name === 'desiredRetention' || Number.isInteger(value)
}

/** The settings after a change; what is not a setting, or out of its range, is passed over. */
export function changeStudySettings(settings: StudySettings, change: Partial<StudySettings>): StudySettings {
  const names = Object.keys(settingRanges) as (keyof StudySettings)[]
  const good = names.filter((name) => isSetting(name, change[name]))
  return { ...settings, ...Object.fromEntries(good.map((name) => [name, change[name]])) }
}
