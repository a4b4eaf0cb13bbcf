import { shapeFields, valuesOf } from './shape-fields';

const TAKES = JSON.stringify({
  type: 'object',
  properties: {
    duration: { type: 'integer', minimum: 0 },
    unit: { enum: ['working-days', 'calendar-days'] },
    trigger: { enum: ['lead-found'] },
    sector: { const: 'health' },
    hard: { type: 'boolean' },
    alsoLevels: { type: 'array', items: { enum: ['village', 'township'] } },
    actors: { type: 'array', items: { type: 'string' } },
    words: { type: 'string' },
    value: { type: ['array', 'null'] },
  },
});
const fields = shapeFields(TAKES);

test('what an entry takes is asked by its kind, and what can be one thing only is not', () => {
  expect(fields.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'duration number',
    'unit choice',
    'hard yes-no',
    'alsoLevels choices',
    'actors lines',
    'words words',
    'value structure',
  ]);
});

test('what was entered is given in its kind, and what was left empty is left to the words of the clause', () => {
  const entered = {
    duration: '15',
    unit: 'working-days',
    hard: 'false',
    actors: '村干部\n\n驻村工作队',
    words: ' ',
  };
  expect(JSON.parse(valuesOf(fields, entered))).toEqual({
    duration: 15,
    unit: 'working-days',
    hard: false,
    actors: ['村干部', '驻村工作队'],
  });
});

test.each([
  ['5000', 5000],
  ['2025-12-31', '2025-12-31'],
  ['兜底保障户', '兜底保障户'],
  ['["教育","医疗"]', ['教育', '医疗']],
])('a value of a parameter is entered as %s', (value, given) => {
  expect(JSON.parse(valuesOf(fields, { value }))).toEqual({ value: given });
});

test('a structure that is not closed is told, not sent', () => {
  expect(() => valuesOf(fields, { value: '["教育"' })).toThrow(SyntaxError);
});
