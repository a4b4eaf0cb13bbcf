import { addDays } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type Route, respondJson, type ServiceParts, systemScope } from '@dixian/service';
import { channelById } from '../persistence/channels';
import { dueDaysOf } from '../persistence/due-days';
import { isCalendarSeal } from '../senders/signature';
import type { ChannelSettings } from '../settings';
import { unitCalendar } from '../use-cases/unit-calendar';

const AHEAD_DAYS = 366;
const NOTHING = { errors: [{ message: '没有这个日历。There is no such calendar.' }] };

/**
 * `GET /calendars?id=&seal=`: the calendar of a unit, for whoever has its address while it is open. Calendars fetch without an
 * account, so that the address is the key; it shows counts by day and kind, of no household.
 */
export function calendarRoute(
  { db, clock }: Pick<ServiceParts, 'db' | 'clock'>,
  settings: ChannelSettings,
): Route {
  return {
    method: 'GET',
    path: '/calendars',
    async handle(request, response) {
      const { searchParams } = new URL(request.url ?? '/', 'http://service');
      const id = searchParams.get('id') ?? '';
      const sealed =
        settings.offered.includes('CALENDAR') &&
        isEntityId(id) &&
        isCalendarSeal(searchParams.get('seal') ?? '', id, settings.secrets);
      const today = clock.today();
      const found = sealed
        ? await db.read(systemScope, async (statements) => {
            const channel = await channelById(statements, id);
            if (channel?.kind !== 'CALENDAR' || channel.closedAt !== null) return undefined;
            return dueDaysOf(statements, channel, { today, until: addDays(today, AHEAD_DAYS) });
          })
        : undefined;
      if (!found) return respondJson(response, 404, NOTHING);
      const link = `${settings.publicUrl}/app/notices`;
      const text = unitCalendar(found, { id, today, now: clock.now(), link });
      response.writeHead(200, {
        'content-type': 'text/calendar; charset=utf-8',
        'content-length': Buffer.byteLength(text),
        'content-disposition': 'inline; filename="duties.ics"',
      });
      response.end(text);
    },
  };
}
