const WRITTEN = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?$/;

/** A moment as people write it, `2026-03-01 08:30` of the clock in China unless a zone stands there; undefined if it is none. */
export function readMoment(text: string): Date | undefined {
  const [, day, time, zone = '+08:00'] = WRITTEN.exec(text.trim()) ?? [];
  if (!day || !time) return undefined;
  const moment = new Date(`${day}T${time}${zone}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/** A moment as the clock in China shows it. */
export function shownMoment(moment: Date): string {
  return `${new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')} +08:00`;
}
