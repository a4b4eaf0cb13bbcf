import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedInChinese } from './expected-words';
import { mistakeSaid } from './mistake-said';
import { schemasDirectory } from './project-directories';

test.each([
  [
    '3.status: expected one of enforced, parameter, found "enforcd"; did you mean enforced?',
    '3.status：应为 enforced, parameter 之一，现为 "enforcd"；是不是“enforced”？',
  ],
  ['expected a field title', '缺少字段“title”'],
  [
    '0: the field titel is not known here; did you mean title?',
    '0：这里没有“titel”这个字段；是不是“title”？',
  ],
  ['441399: expected the code of a division in divisions.csv', '441399：没有这个区划代码，请核对'],
  [
    'interest-subsidy-rate: expected not less than 100, which AY-2025-3.2.1d sets; AY-2025-4.3a lets lower levels detail, not weaken',
    'interest-subsidy-rate：与上级条款“AY-2025-3.2.1d”规定的 100 相比有所降低；“AY-2025-4.3a”只允许下级细化，不得降低',
  ],
  [
    'YY-2026-1.1: expected a quote that stands in the text of yy-2026',
    'YY-2026-1.1：引文与“yy-2026”的原文不符',
  ],
  ['not valid YAML: Nested mappings', '不是正确的 YAML：Nested mappings'],
])('%s', (message, zh) => {
  expect(mistakeSaid(message)).toEqual({ zh, en: message });
});

test('what no phrase fits is told as it is, after a word of Chinese', () => {
  expect(mistakeSaid('a sentence of its own').zh).toBe('写法有误：a sentence of its own');
});

// Names of files and of what stands in them are the same in both languages.
const SAME = /[a-z-]+\.(?:yaml|csv|json)|^text(?=：)|code, name|YAML|X/g;

test('every sentence that a check of policy files makes has its own in Chinese', () => {
  const source = join(__dirname, '..');
  const sentences = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(loading|cases|domain|grading).*(?<!\.test)\.ts$/.test(file))
    .filter((file) => !file.endsWith('mistake-said.ts'))
    .flatMap((file) => readFileSync(join(source, file), 'utf8').split('\n'))
    // Values are put in; a hint of what was meant may come last.
    .map((line) => line.replaceAll(/\$\{(?:hint|why|meant|didYouMean\([^{}]*|divisionMeant\([^{}]*)\}/g, ''))
    .map((line) => line.replaceAll(/\$\{[^{}]*\}/g, 'X').replace(/^.*\?\s/, ''))
    .flatMap((line) => /[`']([^`']*\bexpected [^`']*)[`']/.exec(line)?.[1] ?? []);
  expect(sentences.length).toBeGreaterThan(50);
  const english = sentences
    .map((sentence) => mistakeSaid(sentence).zh)
    .filter((zh) => zh.startsWith('写法有误') || /[a-z]{2,}/i.test(zh.replaceAll(SAME, '')));
  expect(english).toEqual([]);
});

test('whatever a schema of policy files expects is told in Chinese', () => {
  const descriptions = readdirSync(schemasDirectory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => descriptionsIn(JSON.parse(readFileSync(join(schemasDirectory, file), 'utf8'))));
  expect(descriptions.length).toBeGreaterThan(90);
  const missing = [...new Set(descriptions)].filter((each) => expectedInChinese(each) === each);
  expect(missing).toEqual([]);
});

function descriptionsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'description' && typeof value === 'string' ? [value] : descriptionsIn(value),
  );
}
