import { bind } from './bind';
import type { ClauseCut } from './clause-cut';
import { cutClauses } from './cut-clauses';
import { draftClauses } from './draft-clauses';
import type { DraftFiles } from './draft-files';
import { newDraft } from './new-draft';

const TEXT = `关于监测帮扶的通知
一、识别程序
（一）评议公示。村内公示不少于7天，县级审定后公告。
（二）县级
主管部门比对数据后审定。
二、其他
（一）鼓励社会力量参与。
某县农业农村局
`;
const document = {
  ...{ id: 'yy-2026', clausePrefix: 'YY-2026', title: '通知', number: null, issuer: '某县农业农村局' },
  ...{ issuedOn: null, place: { code: '500235', name: '云阳县' } },
  effective: { from: '2026-01-05', to: null, basis: '录入时填写' },
};
const fresh = newDraft(document, TEXT);

const clausesOf = (files: DraftFiles) =>
  draftClauses(files).map(({ id, quote, status }) => [id.replace('YY-2026-', ''), quote, status]);
const of = (files: DraftFiles, id: string) =>
  draftClauses(files).find((clause) => clause.id === `YY-2026-${id}`);
const PUBLICITY = '村内公示不少于7天，县级审定后公告。';
const cut = (files: DraftFiles, id: string, how: Omit<ClauseCut, 'clause'> = {}) =>
  cutClauses(files, { clause: `YY-2026-${id}`, ...how });
const bound = () => {
  const limit = bind(fresh, { clause: 'YY-2026-1.1', as: 'time-limit', name: 'PUBLICITY' });
  const posting = bind(limit, { clause: 'YY-2026-1.1', as: 'evidence', name: 'posting' });
  return bind(posting, { clause: 'YY-2026-1.2', as: 'evidence', name: 'comparison-result' });
};
const entries = (touched: readonly { file: string; entry: string; after: string | null }[]) =>
  touched.map(({ file, entry, after }) => [file, entry, after]);

function expectSpans(files: DraftFiles) {
  for (const clause of draftClauses(files)) {
    const { start, end } = clause as unknown as { start: number; end: number };
    expect(TEXT.slice(start, end)).toBe(clause.quote);
  }
}

test('a clause is split where somebody says: each part its span, the second under the next free id, still open', () => {
  const { files, touched } = cut(fresh, '1.1', { at: PUBLICITY.indexOf('，') + 1 });
  expect(touched).toEqual([]);
  expect(clausesOf(files)).toEqual(
    clausesOf(fresh).flatMap((clause) =>
      clause[0] === '1.1'
        ? [
            ['1.1', '村内公示不少于7天，', 'open'],
            ['1.1b', '县级审定后公告。', 'open'],
          ]
        : [clause],
    ),
  );
  expectSpans(files);
  const again = cut(cut(files, '1.1', { at: 2 }).files, '1.1b', { at: 2 }).files;
  expect(draftClauses(again).flatMap(({ id }) => (id.startsWith('YY-2026-1.1') ? [id] : []))).toEqual([
    ...['YY-2026-1.1.0', 'YY-2026-1.1', 'YY-2026-1.1b2', 'YY-2026-1.1b', 'YY-2026-1.1b3'],
  ]);
  expectSpans(again);
});

test('what a clause was bound to stays with its first part, goes to the second or is taken out, and each is told', () => {
  const at = PUBLICITY.indexOf('县级');
  const first = cut(bound(), '1.1', { at });
  expect(entries(first.touched)).toEqual([
    ['deadlines.yaml', 'publicity', 'YY-2026-1.1'],
    ['procedures.yaml', '识别认定', 'YY-2026-1.1'],
    ['procedures.yaml', 'posting', 'YY-2026-1.1'],
    ['procedures.yaml', '村内公示', 'YY-2026-1.1'],
  ]);
  const titles = first.touched.map(({ title }) => title.zh);
  expect(titles).toEqual(['公示时长', '识别认定', '村内公示', '村内公示']);
  expect(first.files['deadlines.yaml']).toBe(bound()['deadlines.yaml']);
  expect([of(first.files, '1.1')?.status, of(first.files, '1.1b')?.status]).toEqual(['enforced', 'open']);

  const second = cut(bound(), '1.1', { at, kept: 'second' });
  expect(second.files['deadlines.yaml']).toContain('clause: YY-2026-1.1b');
  expect(second.files['procedures.yaml']).not.toMatch(/YY-2026-1\.1$/m);
  expect([of(second.files, '1.1')?.status, of(second.files, '1.1b')?.status]).toEqual(['open', 'enforced']);

  const none = cut(bound(), '1.1', { at, kept: 'none' });
  expect(none.touched.every(({ after }) => after === null)).toBe(true);
  // The only limit is gone with its file; the procedure stays for the step of the other clause, and by that clause.
  expect(none.files['deadlines.yaml']).toBeUndefined();
  expect(none.files['procedures.yaml']).toContain('clause: YY-2026-1.2');
  expect(none.files['procedures.yaml']).not.toContain('YY-2026-1.1');
  expect(none.files['procedures.yaml']).not.toContain('step-1');
  expect(() => cut(bound(), '1.1', { at, kept: 'all' })).toThrow('say which');
});

test('a step whose evidence another clause asks for as well goes on by that clause, and an entry without its further ones', () => {
  const step = { clause: 'YY-2026-1.2', as: 'evidence', name: 'record', fields: { step: 'step-1' } } as const;
  const files: DraftFiles = {
    ...bind(bound(), step),
    'transitions.yaml': '- { id: a, clause: YY-2026-1.2, clauses: [YY-2026-1.1] }\n',
  };
  const procedures = (files['procedures.yaml'] ?? '').replace(
    /(clauses:\n +- YY-2026-1\.1\n) +- YY-2026-1\.2\n/,
    '$1',
  );
  const { files: cutFiles } = cut({ ...files, 'procedures.yaml': procedures }, '1.1', {
    at: 2,
    kept: 'none',
  });
  expect(cutFiles['transitions.yaml']).toBe('- { id: a, clause: YY-2026-1.2 }\n');
  expect(cutFiles['procedures.yaml']).toMatch(/id: step-1[^#]*?clauses:\n? *(- |\[ )YY-2026-1\.2/);
  expect(cutFiles['procedures.yaml']).not.toContain('YY-2026-1.1');
});

test('a clause is joined with the next one over what stands between them', () => {
  // A line that breaks off early was read as a heading.
  const { files } = cut(fresh, '1.2.0');
  expect(of(files, '1.2.0')?.quote).toBe('县级\n主管部门比对数据后审定。');
  expectSpans(files);
  const across = cut(fresh, '1.1').files;
  expect(of(across, '1.1')?.quote).toMatch(/^村内公示.*\n（二）县级/s);
  expectSpans(across);
});

test('a joined clause keeps what both were bound to where both are decided, and is open with nothing where one is not', () => {
  const headed = cut(bound(), '1.2.0');
  expect(headed.files['procedures.yaml']).toContain('clause: YY-2026-1.2.0');
  expect(of(headed.files, '1.2.0')).toMatchObject({ status: 'enforced' });
  expect(of(headed.files, '1.2.0')?.reason).toBeUndefined();
  const both = cut(headed.files, '1.1');
  expect(both.touched.map(({ after }) => after)).not.toContain(null);
  expect(both.files['procedures.yaml']).not.toContain('YY-2026-1.2');
  expect(of(both.files, '1.1')?.status).toBe('enforced');

  const opened = cut(fresh, '1.2.0').files;
  const half = bind(opened, { clause: 'YY-2026-1.1', as: 'time-limit', name: 'PUBLICITY' });
  const open = cut(half, '1.1');
  expect(entries(open.touched)).toEqual([['deadlines.yaml', 'publicity', null]]);
  expect(open.files['deadlines.yaml']).toBeUndefined();
  expect(of(open.files, '1.1')?.status).toBe('open');
  const kept = cut(half, '1.1', { kept: 'first' });
  expect([kept.files['deadlines.yaml'] === half['deadlines.yaml'], of(kept.files, '1.1')?.status]).toEqual([
    true,
    'enforced',
  ]);
});

test.each([
  ['before its first letter', '1.1', { at: 0 }],
  ['behind its last', '1.1', { at: PUBLICITY.length }],
  ['before its stop', '1.1', { at: PUBLICITY.length - 1 }],
  ['beyond its words', '1.1', { at: 999 }],
  ['at no place', '1.1', { at: 1.5 }],
  ['that is not there', '9.9', { at: 1 }],
  ['that is the last', '0.2', {}],
])('a clause %s is not cut', (_where, id, how) => {
  const last = draftClauses(fresh).at(-1)?.id.replace('YY-2026-', '') ?? '';
  expect(() => cut(fresh, id === '0.2' ? last : id, how)).toThrow(
    expect.objectContaining({ name: 'CutRefused' }),
  );
});

test('a clause whose words stand twice in the text, or not as they are quoted, is not cut until that is mended', () => {
  const by = (quote: string) => ({
    'document.yaml': 'text: text.txt\n',
    'text.txt': '公示。公示。审 定。',
    'clauses.yaml': `- { id: YY-2026-1, section: 一, quote: ${quote}, status: open }\n`,
  });
  for (const quote of ['公示。', '审定。'])
    expect(() => cut(by(quote), '1', { at: 1 })).toThrow('mend that first');
});
