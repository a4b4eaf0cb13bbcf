import { buildSchema, getVariableValues, type OperationDefinitionNode, parse } from 'graphql';
import { inputMistake } from './input-mistakes';

const schema = buildSchema(`
  enum Level { VILLAGE COUNTY }
  input Filter { level: Level first: Int codes: [ID!] text: String! share: Float open: Boolean }
  type Query { list(filter: Filter, ids: [ID!]!): Int }
`);
const operation = parse('query ($filter: Filter, $ids: [ID!]!) { list(filter: $filter, ids: $ids) }')
  .definitions[0] as OperationDefinitionNode;

function saidBy(variables: Record<string, unknown>) {
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return errors.map(({ message }) => inputMistake(message)?.zh);
}

test.each<[string, Record<string, unknown>, string]>([
  ['a variable left out', {}, '变量“$ids”（类型 [ID!]!）没有给值。'],
  ['null where there must be a value', { ids: null }, '变量“$ids”（类型 [ID!]!）不能为 null。'],
  ['null within a list', { ids: [null] }, '变量“$ids”“ids[0]”处的值 null 不对：类型 ID! 不能为 null。'],
  ['an id that is an object', { ids: [{}] }, '变量“$ids”“ids[0]”处的值 {} 不对：应为类型 ID。'],
  ['a text for an object', { ids: [], filter: 'x' }, '变量“$filter”的值 "x" 不对：类型 Filter 应写作对象。'],
  [
    'a field that must be there',
    { ids: [], filter: {} },
    '变量“$filter”的值 {} 不对：缺少字段“text”（类型 String!）。',
  ],
  [
    'a field that there is not',
    { ids: [], filter: { text: 'a; b', levle: 'COUNTY' } },
    '变量“$filter”的值 { text: "a; b", levle: "COUNTY" } 不对：类型 Filter 没有字段“levle”，是否指 level。',
  ],
  [
    'a word that is no value of the enum',
    { ids: [], filter: { text: 'x', level: 'COUNTRY' } },
    '变量“$filter”“filter.level”处的值 "COUNTRY" 不对：“COUNTRY”不是 Level 的取值，是否指 COUNTY。',
  ],
  [
    'a number for an enum',
    { ids: [], filter: { text: 'x', level: 3 } },
    '变量“$filter”“filter.level”处的值 3 不对：应为 Level 的取值。',
  ],
  [
    'a number out of range',
    { ids: [], filter: { text: 'x', first: 2 ** 40 } },
    '变量“$filter”“filter.first”处的值 1099511627776 不对：整数超出范围。',
  ],
  [
    'a text for a number',
    { ids: [], filter: { text: 'x', first: '3' } },
    '变量“$filter”“filter.first”处的值 "3" 不对：应为类型 Int。',
  ],
  [
    'a number for a text',
    { ids: [], filter: { text: 3 } },
    '变量“$filter”“filter.text”处的值 3 不对：应为类型 String。',
  ],
  [
    'a text for a share',
    { ids: [], filter: { text: 'x', share: 'a' } },
    '变量“$filter”“filter.share”处的值 "a" 不对：应为类型 Float。',
  ],
  [
    'a text for yes or no',
    { ids: [], filter: { text: 'x', open: 'a' } },
    '变量“$filter”“filter.open”处的值 "a" 不对：应为类型 Boolean。',
  ],
])('%s is told in Chinese', (_title, variables, zh) => {
  expect(saidBy(variables)).toEqual([zh]);
});

test.each([
  ['Variable "$a" got invalid value 3; Expected type Level.', '变量“$a”的值 3 不对：应为类型 Level。'],
  [
    'Variable "$a" got invalid value {}; Expected type ID; ID cannot represent value: {}',
    '变量“$a”的值 {} 不对：应为类型 ID。',
  ],
  [
    'Variable "$a" got invalid value { b: null }; Expected non-nullable type ID! not to be null at b.',
    '变量“$a”的值 { b: null } 不对：“b”处类型 ID! 不能为 null。',
  ],
  [
    'Variable "$a" got invalid value {}; Field "b" is not defined by type Filter.',
    '变量“$a”的值 {} 不对：类型 Filter 没有字段“b”。',
  ],
])('what compiled operations say is told in Chinese as well: %s', (message, zh) => {
  expect(inputMistake(message)).toEqual({ zh, en: message });
});

test('other sentences are left alone', () => {
  expect(inputMistake('Cannot query field "ghost" on type "Query".')).toBeUndefined();
});
