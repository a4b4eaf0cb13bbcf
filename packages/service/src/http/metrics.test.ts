import { metricsText } from './metrics';

test('figures are gauges in the text format, and what is not known yet is left out', () => {
  expect(
    metricsText([
      { name: 'dixian_sweep_nights_behind', help: 'Nights not swept yet.', value: 0 },
      { name: 'dixian_sweep_last_completed_seconds', help: 'When a sweep ended last.', value: undefined },
    ]),
  ).toBe(
    '# HELP dixian_sweep_nights_behind Nights not swept yet.\n# TYPE dixian_sweep_nights_behind gauge\ndixian_sweep_nights_behind 0\n',
  );
});
