import { graphOf, sound } from '../../test/graph-of';
import { formFile } from './form-file';

const households = `${sound.households}
  "What is counted."
  input CountInput {
    "数量: how many."
    count: Int!
    "类别: what kind."
    kind: Kind
  }
  "A kind."
  enum Kind {
    "大 / Large: much."
    BIG
  }
  "A visit."
  input RecordVisitInput {
    "走访日期: day."
    occurredOn: Date!
    "清点: each."
    counts: [CountInput!]!
    "备注: note."
    note: String = ""
    "补充: more."
    more: CountInput
  }
  "It is recorded."
  type VisitRecorded @owner(team: "rural") {
    "Its id."
    id: ID!
  }
  "Result."
  union RecordVisitResult = VisitRecorded | NotPermitted
  extend type Mutation {
    "Records a visit (走访)."
    recordVisit("What was done." input: RecordVisitInput!): RecordVisitResult!
  }`;

test('a mutation is a form: its fields by path, with words, what is required and what may be several', () => {
  const [, text] = formFile(graphOf({ ...sound, households }).api, new Map());
  const { mutations, enums } = JSON.parse(text) as Record<string, Record<string, unknown>>;
  const counted = (at: string) => [
    { path: `${at}.count`, type: 'Int', label: { zh: '数量', en: 'Count' }, required: true },
    { path: `${at}.kind`, type: 'Kind', label: { zh: '类别', en: 'Kind' } },
  ];
  expect(mutations?.recordVisit).toEqual({
    input: 'RecordVisitInput',
    label: { zh: '走访', en: 'Record visit' },
    fields: [
      { path: 'counts', type: 'CountInput', label: { zh: '清点', en: 'Counts' }, required: true, many: true },
      ...counted('counts[]'),
      { path: 'more', type: 'CountInput', label: { zh: '补充', en: 'More' } },
      ...counted('more'),
      { path: 'note', type: 'String', label: { zh: '备注', en: 'Note' } },
      { path: 'occurredOn', type: 'Date', label: { zh: '走访日期', en: 'Occurred on' }, required: true },
    ],
  });
  expect(enums?.Kind).toEqual({ BIG: { zh: '大', en: 'Large' } });
});
