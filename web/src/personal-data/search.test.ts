import { letterFilter, readPersonalDataSearch, requestFilter } from './search';

test('without a state the requests that wait are meant, and the letters that stand', () => {
  expect(requestFilter({}, false)).toEqual({ answered: false });
  expect(letterFilter({})).toEqual({ stands: true });
  expect(requestFilter({ state: 'all' }, false)).toEqual({});
  expect(letterFilter({ state: 'all' })).toEqual({});
});

test('a place is where the household lives, and above the counties the office that answers', () => {
  const search = readPersonalDataSearch({ place: 500235, late: true, kind: 'DELETE', state: 'answered' });
  expect(requestFilter(search, false)).toEqual({
    division: '500235',
    answered: true,
    overdue: true,
    kinds: ['DELETE'],
  });
  expect(requestFilter(search, true)).toMatchObject({ unit: { division: '500235' } });
});

test('letters are narrowed by whether they have ended, and by the day they run out', () => {
  const search = readPersonalDataSearch({ list: 'letters', state: 'ended', runsOutBy: '2025-12-31' });
  expect(letterFilter(search)).toEqual({ stands: false, runsOutBy: '2025-12-31' });
});

test('what does not belong there is left out of the address', () => {
  const given = { list: 'x', place: '5002/35', state: 'x', kind: 'a b', late: 'yes', runsOutBy: 'soon' };
  expect(readPersonalDataSearch(given)).toEqual({});
});
