const DAY_MS = 86_400_000;

/** Days from one plain date to another; negative where the second lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The weekday of a plain date, short, as it stands beside a deadline. */
export function weekdayOf(day: string, language: 'zh' | 'en'): string {
  const zone = { timeZone: 'UTC', weekday: 'short' } as const;
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', zone).format(
    new Date(`${day}T00:00:00Z`),
  );
}
