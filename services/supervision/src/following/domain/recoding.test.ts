import { recoded } from './recoding';

test('a prefix changes with everything below it, and nothing beside it', () => {
  const change = [{ oldCode: '500235216', newCode: '500301005' }];
  expect(recoded('500235216201', change)).toBe('500301005201');
  expect(recoded('500235217201', change)).toBe('500235217201');
});

test('changes follow each other in order', () => {
  const changes = [
    { oldCode: '500235', newCode: '500301' },
    { oldCode: '500301216', newCode: '500301005' },
  ];
  expect(recoded('500235216201', changes)).toBe('500301005201');
});
