import type { ChannelSettings } from '../settings';
import { calendarSeal } from './signature';

/** Where a calendar is fetched, at the gateway; null where calendars are not offered. Who knows it reads the calendar. */
export function calendarAddress(
  channelId: string,
  { offered, publicUrl, secrets }: Pick<ChannelSettings, 'offered' | 'publicUrl' | 'secrets'>,
): string | null {
  const [secret] = secrets;
  if (!offered.includes('CALENDAR') || publicUrl === undefined || secret === undefined) return null;
  return `${publicUrl}/calendars/${channelId}.${calendarSeal(channelId, secret)}.ics`;
}
