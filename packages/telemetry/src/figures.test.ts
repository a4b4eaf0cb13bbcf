import { metricsText } from './figures';

test('figures are gauges in the text format, and what is not known yet has a name and no value', () => {
  expect(
    metricsText([
      { name: 'dixian_sweep_nights_behind', help: 'Nights not swept yet.', value: 0 },
      { name: 'dixian_sweep_last_completed_seconds', help: 'When a sweep ended last.', value: undefined },
    ]),
  ).toBe(
    '# HELP dixian_sweep_nights_behind Nights not swept yet.\n# TYPE dixian_sweep_nights_behind gauge\ndixian_sweep_nights_behind 0\n' +
      '# HELP dixian_sweep_last_completed_seconds When a sweep ended last.\n# TYPE dixian_sweep_last_completed_seconds gauge\n',
  );
});

test('figures of one name stand together, told apart by their labels', () => {
  const of = (queue: string, value: number) =>
    ({ name: 'dixian_queue_jobs', help: 'Jobs.', value, labels: { queue, state: 'waiting' } }) as const;
  const other = { name: 'dixian_a_total', help: 'A.', value: 3, type: 'counter' } as const;
  expect(metricsText([of('a', 1), other, of('b', 2)])).toBe(
    '# HELP dixian_queue_jobs Jobs.\n# TYPE dixian_queue_jobs gauge\n' +
      'dixian_queue_jobs{queue="a",state="waiting"} 1\ndixian_queue_jobs{queue="b",state="waiting"} 2\n' +
      '# HELP dixian_a_total A.\n# TYPE dixian_a_total counter\ndixian_a_total 3\n',
  );
});
