import { mistakeSaid } from './mistake-said';

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
