import { dateInShanghai, type PlainDate, parsePlainDate } from '@dixian/calendar';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * The day of an ISO date or time. One that names its zone is the day it then was in China (2025-10-22T16:00:00.000Z is
 * how JavaScript writes the 23rd); one without is the clock on the wall. Undefined for anything else.
 */
export function isoDay(text: string): PlainDate | undefined {
  const [, day = '', time, zone] = ISO.exec(text) ?? [];
  if (zone === undefined) return parsePlainDate(day);
  const offset = zone.toUpperCase().replace(/(\d{2})(\d{2})$/, '$1:$2');
  const instant = new Date(`${day}T${time}${offset}`);
  return Number.isNaN(instant.getTime()) ? undefined : dateInShanghai(instant);
}
