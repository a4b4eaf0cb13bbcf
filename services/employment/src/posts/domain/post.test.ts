import { endsBeforeStart } from './post';

test('a post of one day and a post without an end are in order', () => {
  expect(endsBeforeStart({ startsOn: '2024-07-01', endsOn: '2024-07-01' })).toBe(false);
  expect(endsBeforeStart({ startsOn: '2024-07-01' })).toBe(false);
});

test('a post that ends the day before it starts is not', () => {
  expect(endsBeforeStart({ startsOn: '2024-07-01', endsOn: '2024-06-30' })).toBe(true);
});
