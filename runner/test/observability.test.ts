import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { serviceNames } from '../src/start/services';
import { alarms, namedFigures, questions, scraped } from './observability-files';

function isQuestion(expr: string): boolean {
  let isWhole = true;
  parser.parse(expr).iterate({
    enter: ({ type }) => {
      if (type.isError) isWhole = false;
    },
  });
  return isWhole;
}

test('alarms and dashboards ask what Prometheus understands', () => {
  expect(questions().length).toBeGreaterThan(40);
  expect(questions().filter(({ expr }) => !isQuestion(expr))).toEqual([]);
  expect(isQuestion('sum by (service (dixian_up)')).toBe(false);
});

test('every alarm has a name of its own, and a line in the handbook that says what to do', () => {
  const names = alarms().map(({ alert }) => alert);
  expect(new Set(names).size).toBe(names.length);
  const handbook = readFileSync(join(__dirname, '../../docs/operations.md'), 'utf8');
  expect(names.filter((name) => !handbook.includes(`| \`${name}\` |`))).toEqual([]);
});

test('the gateway and every service are asked for their figures', () => {
  const asked = scraped().map((target) => target.split(':')[0]);
  expect(asked.sort()).toEqual(['gateway', ...serviceNames()].sort());
  expect(namedFigures().length).toBeGreaterThan(25);
});
