import { fieldTree, firstValues, type GivenField, inputOf, isShownByFiles, missingPaths } from './field-tree';

const field = (path: string, kind: GivenField['kind'], more: Partial<GivenField> = {}): GivenField => ({
  path,
  kind,
  label: path,
  required: false,
  many: false,
  options: [],
  ...more,
});

const nodes = fieldTree([
  field('caseId', 'RECORD', { required: true, known: { value: '"c1"', shown: 'c1', source: '' } }),
  field('occurredOn', 'DAY', { required: true }),
  field('evidence', 'GROUP', { required: true }),
  field('evidence.votesDue', 'NUMBER', { required: true }),
  field('evidence.reason', 'TEXT'),
  field('posting', 'GROUP'),
  field('posting.place', 'TEXT', { required: true }),
  field('items', 'GROUP', { many: true }),
  field('items[].quantity', 'DECIMAL', { required: true }),
  field('idempotencyKey', 'KEY', { required: true }),
]);

test('fields stand within their groups', () => {
  expect(nodes.map(({ name }) => name)).toEqual([
    'caseId',
    'occurredOn',
    'evidence',
    'posting',
    'items',
    'idempotencyKey',
  ]);
  expect(nodes[2]?.children.map(({ name }) => name)).toEqual(['votesDue', 'reason']);
  expect(nodes[4]?.children.map(({ name }) => name)).toEqual(['quantity']);
});

test('a form begins with what is known, with today, and without groups that may be left out', () => {
  expect(firstValues(nodes, '2025-12-05')).toEqual({
    caseId: 'c1',
    occurredOn: '2025-12-05',
    evidence: {},
    items: [],
  });
});

test('what is left empty is not sent, and whole numbers are numbers', () => {
  const values = {
    caseId: 'c1',
    occurredOn: '',
    evidence: { votesDue: '40', reason: '' },
    items: [{ quantity: '1.5' }],
  };
  expect(inputOf(nodes, values)).toEqual({
    caseId: 'c1',
    evidence: { votesDue: 40 },
    items: [{ quantity: '1.5' }],
  });
});

test('what is missing is told by its place, also within entries of a list', () => {
  expect(missingPaths(nodes, { caseId: 'c1', occurredOn: '', evidence: {}, items: [{}] })).toEqual([
    'occurredOn',
    'evidence.votesDue',
    'items.0.quantity',
  ]);
  // A group that is left out asks for nothing; one that is begun does.
  expect(missingPaths(nodes, { ...firstValues(nodes, '2025-12-05'), posting: {} })).toContain(
    'posting.place',
  );
});

test('a photo that is chosen stands for the reference of one, where it was chosen', () => {
  const path = 'evidence.photoReference';
  expect(isShownByFiles(path, { attachments: ['1'] })).toBe(true);
  expect(isShownByFiles(path, { attachments: [] })).toBe(false);
  expect(isShownByFiles('evidence.place', { attachments: ['1'] })).toBe(false);
  expect(isShownByFiles(`posting.${path}`, { posting: { attachments: ['1'] } })).toBe(true);
  expect(isShownByFiles(`posting.${path}`, { attachments: ['1'] })).toBe(false);
});
