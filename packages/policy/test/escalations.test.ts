import { officialCalendar, plainDate } from '@dixian/calendar';
import {
  escalationAt,
  loadPolicies,
  type PolicySet,
  placesWithEscalations,
  policiesDirectory,
  reachedUpTo,
  readPolicies,
} from '../src';
import { countyLine, type Files, writeFolders } from './county-folder';

const own = `- id: visits
  kinds: [VERIFICATION]
  hours: { opens: "09:00", closes: "17:00" }
  steps:
    - { id: due-today, days: 0, unit: working-days, levelsAbove: 0 }
    - { id: overdue, days: 1, unit: calendar-days, levelsAbove: 1 }
  clause: YY-2025-1
  from: 2025-01-01
  to: 2025-12-31
`;
const at = (division: string, on: string, kind: 'VERIFICATION' | 'PLAN' = 'VERIFICATION') => ({
  division,
  on: plainDate(on),
  kind,
});

async function withOwn<T>(files: Files, look: (set: PolicySet) => T): Promise<T> {
  const { directory, remove } = await writeFolders({ 'yun-yang-2025': { ...countyLine, ...files } });
  try {
    return look(await loadPolicies([policiesDirectory, directory]));
  } finally {
    await remove();
  }
}

async function mistakesOf(text: string) {
  const { directory, remove } = await writeFolders({
    'yun-yang-2025': { ...countyLine, 'escalations.yaml': text },
  });
  try {
    const { folders } = await readPolicies([policiesDirectory, directory]);
    return folders.flatMap(({ mistakes }) => mistakes.map(({ line, message }) => `${line}: ${message}`));
  } finally {
    await remove();
  }
}

test('a place whose documents print none is escalated as usual: before, on and after the due day, level by level', async () => {
  const set = await loadPolicies([policiesDirectory]);
  expect(placesWithEscalations(set)).toEqual([]);
  const usual = escalationAt(set, at('500235216201', '2025-10-15'));
  expect(usual?.steps.map(({ id, levelsAbove }) => [id, levelsAbove])).toEqual([
    ['due-soon', 0],
    ['due-today', 0],
    ['overdue', 0],
    ['overdue-3-working-days', 1],
    ['overdue-7-working-days', 2],
    ['overdue-30-days', 3],
    ['overdue-90-days', 4],
  ]);
});

test('later steps of the usual escalation are never reached before earlier ones, holidays and all', async () => {
  const set = await loadPolicies([policiesDirectory]);
  const steps = escalationAt(set, at('410526', '2025-10-15'))?.steps ?? [];
  for (const on of ['2025-09-30', '2025-10-04', '2025-10-08', '2025-10-09', '2026-02-24']) {
    const days = steps.map((step) => reachedUpTo(step, plainDate(on), officialCalendar()));
    expect(days).toEqual([...days].sort().reverse());
  }
});

test('a document of the place goes before the usual, for the kinds it names and the days it is in force', async () => {
  await withOwn({ 'escalations.yaml': own }, (set) => {
    expect(placesWithEscalations(set)).toEqual(['500235']);
    expect(escalationAt(set, at('500235216201', '2025-10-15'))?.id).toBe('visits');
    expect(escalationAt(set, at('500235216201', '2025-10-15', 'PLAN'))?.id).toBe('every-duty');
    expect(escalationAt(set, at('500235216201', '2026-01-05'))?.id).toBe('every-duty');
    expect(escalationAt(set, at('410526', '2025-10-15'))?.id).toBe('every-duty');
  });
});

test.each([
  ['kinds: [VERIFICATION]', 'kinds: [VISIT]', 'VISIT: expected a kind of duty'],
  ['closes: "17:00"', 'closes: "08:00"', 'expected a time after 09:00'],
  ['opens: "09:00"', 'opens: 9am', 'expected a time of day in quotes'],
  ['levelsAbove: 0', 'levelsAbove: 1', 'expected 0: the acting level hears first'],
  ['levelsAbove: 1', 'levelsAbove: 2', 'expected 0 or 1: level by level'],
  ['id: overdue', 'id: due-today', 'due-today: expected an id that stands once among the steps'],
  ['days: 1,', 'days: -1,', 'expected 0 or more: steps follow in time'],
  ['clause: YY-2025-1', 'clause: YY-2025-9', 'YY-2025-9: expected a clause of yun-yang-2025'],
])('the check tells that %s cannot be %s', async (right, wrong, message) => {
  expect(await mistakesOf(own.replace(right, wrong))).toEqual([expect.stringContaining(message)]);
});
