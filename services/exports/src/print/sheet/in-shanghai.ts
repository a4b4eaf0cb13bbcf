const SHANGHAI = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A moment as offices read it. */
export function inShanghai(instant: Date): string {
  return SHANGHAI.format(instant);
}
