import { graphOf, planted, sound } from '../../test/graph-of';
import { fieldWords } from './field-words';
import { nameInWords } from './name-in-words';
import { unworded } from './unworded';
import { valueWords } from './value-words';

const none = new Map<string, { zh: string }>();
const findingsOf = (api: Parameters<typeof unworded>[0], words: Parameters<typeof unworded>[1] = none) =>
  unworded(api, words, []).map(({ at }) => at);

test.each([
  ['HOME_CHECK', '入户核查', { zh: '入户核查', en: 'Home check' }],
  ['PUBLICISED', '公示中: posted in the village.', { zh: '公示中', en: 'Publicised' }],
  [
    'ENTRY',
    '信息录入 / Entry into the system: the last step.',
    { zh: '信息录入', en: 'Entry into the system' },
  ],
  ['NOMINATION', '村（社区）提名', { zh: '村（社区）提名', en: 'Nomination' }],
  ['MET', 'Done in time (按时完成).', undefined],
  ['PLAN', '制定帮扶计划, counted from the identification.', undefined],
  ['OPEN', 'Not done.', undefined],
])('a value says its word first: %s, %s', (name, description, words) => {
  expect(valueWords({ name, description })).toEqual(words);
});

test.each([
  ['COUNTY_DECISION', 'County decision'],
  ['householdId', 'Household'],
  ['occurredOn', 'Occurred on'],
  ['paid', 'Paid'],
  ['OVER_90_DAYS', 'Over 90 days'],
])('%s in words is %s', (name, words) => {
  expect(nameInWords(name)).toBe(words);
});

test('a graph whose values and filled in fields have their words is right', () => {
  expect(findingsOf(graphOf(sound).api)).toEqual([]);
});

test('a value without an official word is a finding', () => {
  expect(findingsOf(planted('health', '"医院: a hospital."', '"A hospital (医院)."').api)).toEqual([
    'CarePlace.HOSPITAL',
  ]);
});

test('a field that somebody fills in has its word in the description or in the list, and the list holds no other', () => {
  const { api } = planted('health', '"结算日期: day of the settlement."', '"Day of the settlement."');
  expect(findingsOf(api)).toEqual(['RecordSettlementInput.occurredOn']);
  expect(findingsOf(api, new Map([['occurredOn', { zh: '结算日期' }]]))).toEqual([]);
  expect(findingsOf(graphOf(sound).api, new Map([['paidOn', { zh: '发放日期' }]]))).toEqual([
    'schemas/words.yaml',
  ]);
});

test('a mutation is called by a word, for its form', () => {
  const { api } = planted('health', '"Records a settlement (登记结算)."', '"Records a settlement."');
  expect(findingsOf(api)).toEqual(['Mutation.recordSettlement']);
  expect(findingsOf(api, new Map([['Mutation.recordSettlement', { zh: '登记结算' }]]))).toEqual([]);
});

test('what narrows or orders a list has its word: one line for all lists, and one of its own before it', () => {
  const { api } = planted('health', '"升降序: which way."', '"Which way (升序, ASC)."');
  expect(findingsOf(planted('health', '"升降序: which way."', '"Which way."').api)).toEqual([
    'SettlementOrder.direction',
  ]);
  const way = { name: 'direction', description: 'Which way (升序, ASC).' };
  const lines = new Map([['Order.direction', { zh: '升降序' }]]);
  expect(findingsOf(api, lines)).toEqual([]);
  expect(fieldWords(lines, 'SettlementOrder', way)?.zh).toBe('升降序');
  expect(fieldWords(lines, 'RecordOrderInput', way)?.zh).toBe('升序');
  const own = new Map([...lines, ['SettlementOrder.direction', { zh: '先后' }]]);
  expect(fieldWords(own, 'SettlementOrder', way)?.zh).toBe('先后');
});

test('a kind of work without words, or whose form is no mutation, is a finding', () => {
  const kind = { kind: 'PREMIUM_SHORT', zh: '补足资助', en: 'pay the rest', form: 'recordSettlement' };
  const told = (of: object) => unworded(graphOf(sound).api, none, [{ ...kind, ...of }]).map(({ at }) => at);
  expect(told({})).toEqual([]);
  expect(told({ zh: '' })).toEqual(['Task PREMIUM_SHORT']);
  expect(told({ form: 'recordPayment' })).toEqual(['Task PREMIUM_SHORT']);
});
