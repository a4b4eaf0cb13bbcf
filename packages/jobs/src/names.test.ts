import { assertJobId, assertName } from './names';

it.each(['sweep', 'sweep-overdue', 'q2', 'events-housing-water'])('takes %s for a name', (name) => {
  expect(() => assertName('job', name)).not.toThrow();
});

it.each(['', 'Sweep', 'sweep_overdue', 'a--b', '-a', 'a-', '2a', 'a:b', 'a b'])(
  'refuses "%s" for a name',
  (name) => {
    expect(() => assertName('job', name)).toThrow('kebab-case');
  },
);

it.each(['a1', '1a', 'import-42', '990e8400-e29b-41d4-a716-446655440000'])('takes %s for a job id', (id) => {
  expect(() => assertJobId(id)).not.toThrow();
});

it.each(['', '0', '42', 'a:1', ':'])('refuses "%s" for a job id', (id) => {
  expect(() => assertJobId(id)).toThrow('A job id must not');
});
