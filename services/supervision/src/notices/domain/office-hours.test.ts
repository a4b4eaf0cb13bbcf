import { officialCalendar } from '@dixian/calendar';
import { nextOfficeMoment } from './office-hours';

const hours = { opens: '08:30', closes: '17:30' };
const next = (from: string) => nextOfficeMoment(new Date(from), hours, officialCalendar()).toISOString();

test.each([
  ['in the night', '2025-10-15T00:30:00+08:00', '2025-10-15T00:30:00.000Z'],
  ['within the hours', '2025-10-15T10:00:00+08:00', '2025-10-15T02:00:00.000Z'],
  ['in the evening', '2025-10-15T17:30:00+08:00', '2025-10-16T00:30:00.000Z'],
  ['on the eve of a holiday', '2025-09-30T18:00:00+08:00', '2025-10-09T00:30:00.000Z'],
  ['on a Saturday that is worked', '2025-10-11T09:00:00+08:00', '2025-10-11T01:00:00.000Z'],
  ['on a Sunday', '2025-10-12T09:00:00+08:00', '2025-10-13T00:30:00.000Z'],
])('%s', (_when, from, moment) => {
  expect(next(from)).toBe(moment);
});
