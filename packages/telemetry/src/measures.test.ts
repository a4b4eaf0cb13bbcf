import { openMeasures } from './measures';

test('what is counted is told in the text format of Prometheus, with the name of its program', async () => {
  const measures = openMeasures('health');
  expect(await measures.text()).toBe('');
  const refused = measures.counter('dixian_refusals_total', 'Refusals.');
  refused.add(1, { code: 'NOT_FOUND' });
  refused.add(2, { code: 'NOT_FOUND' });
  measures.durations('dixian_request_seconds', 'Requests.', [0.01, 1]).took(20, { route: '/graphql' });
  expect(await measures.text()).toBe(
    [
      '# HELP dixian_refusals_total Refusals.',
      '# TYPE dixian_refusals_total counter',
      'dixian_refusals_total{service="health",code="NOT_FOUND"} 3',
      '# HELP dixian_request_seconds Requests.',
      '# TYPE dixian_request_seconds histogram',
      'dixian_request_seconds_count{service="health",route="/graphql"} 1',
      'dixian_request_seconds_sum{service="health",route="/graphql"} 0.02',
      'dixian_request_seconds_bucket{service="health",route="/graphql",le="0.01"} 0',
      'dixian_request_seconds_bucket{service="health",route="/graphql",le="1"} 1',
      'dixian_request_seconds_bucket{service="health",route="/graphql",le="+Inf"} 1',
      '',
    ].join('\n'),
  );
});
