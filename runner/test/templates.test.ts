import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { detectLayout, EXAMPLE, type Layout, layouts, ledgerTemplate } from '@dixian/ledger';
import { writeWorkbook } from '@dixian/spreadsheet';
import { loadFile, type Report } from '../src/client/load-file';
import { BY_HAND } from './by-hand';
import { mutations } from './calls';
import { rowsOf } from './rows-of';
import { type WholeGraph, wholeGraph } from './whole-graph';

const REGISTER = join(
  __dirname,
  '..',
  '..',
  'demo',
  'an-yang-2025',
  '防止返贫致贫监测对象信息_20251130.xlsx',
);
const folder = mkdtempSync(join(tmpdir(), 'templates-'));
const loaded = [...layouts().ledgers.values()].filter(({ loadedBy }) => loadedBy !== undefined);
let graph: WholeGraph;
// Heads of households of the register, by headings: what is looked up there must be there.
let heads: Record<string, string | undefined>[] = [];

beforeAll(async () => {
  graph = await wholeGraph('2025-12-01');
  await loadFile(await graph.as('county@410526'), REGISTER, 'register');
  const headings = loaded.flatMap((layout) => ledgerTemplate(layout).columns.map(({ heading }) => heading));
  const rows = await rowsOf(REGISTER, [...new Set(headings)]);
  heads = rows.filter((row) => row.与户主关系 === '户主');
}, 180_000);
afterAll(async () => {
  await graph?.drop();
  rmSync(folder, { recursive: true });
});

test.each(loaded)('the template of $id comes through the gateway and is recognised', async ({ id }) => {
  const client = await graph.as('village@410526001001');
  const file = join(folder, `${id}-template.xlsx`);
  await client.download(`/ledgers/${id}/template.xlsx`, file);
  expect((await detectLayout({ path: file }))?.layout.id).toBe(id);
});

// Numbers of examples, by which a row of another would be the same record.
const NUMBERED: ReadonlySet<string> = new Set([EXAMPLE, 'SL-0001']);

let filled = 0;

interface Filling {
  /** Whose row it is, of the heads of the register. */
  readonly of: number;
  readonly speaksFor: string;
  readonly blank?: ReadonlySet<string>;
}

async function loadFilled(layout: Layout, { of, speaksFor, blank }: Filling): Promise<Report> {
  const { title, titles, columns } = ledgerTemplate(layout);
  const name = `${layout.id}-${filled++}`;
  const file = join(folder, `${name}.xlsx`);
  const book = writeWorkbook(createWriteStream(file));
  const sheet = book.sheet({ name: title, titles: [...titles, `导出日期：${speaksFor}`], columns });
  const head = heads[of] ?? {};
  const isNational = layout.id === 'national-export';
  const numbers = layout.keys.flat();
  const own = columns.map(({ field, heading, example: cell }) => {
    if (field === 'seq') return '1';
    if (numbers.includes(field) && NUMBERED.has(cell)) return `${cell}-${of}`;
    if (blank?.has(field)) return '';
    if (field === 'headCertificateNumber') return head.证件号码 ?? cell;
    if (isNational) return head[heading] ?? '';
    return ['户编号', '证件号码', '姓名', '与户主关系'].includes(heading) ? (head[heading] ?? cell) : cell;
  });
  await sheet.row(columns.map(({ example }) => example));
  await sheet.row(own);
  await sheet.end();
  await book.end();
  // Rows of persons without a code of their household are of the county that loads them.
  const isOfPersons = layout.columns.has('certificateNumber') && !layout.columns.has('householdCode');
  const client = await graph.as(isOfPersons ? 'county@410526' : 'admin@');
  return loadFile(client, file, name);
}

test.each(loaded)('a template of $id that was filled in loads; its example does not', async (layout) => {
  const report = await loadFilled(layout, { of: 0, speaksFor: '2025-11-30' });
  expect([report.failure, report.findings.edges.filter(({ node }) => node.severity === 'REJECTED')]).toEqual([
    null,
    [],
  ]);
  expect(report).toMatchObject({ state: 'COMPLETED', rowsRead: 1, rowsRejected: 0, rowsLoaded: 1 });
});

const AMOUNTS = ['wages', 'business', 'property', 'transfer', 'businessCost'];
// Which record a row is of, and that it is taken at all, hangs on these as well, though no list of the kind must print them.
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'public-welfare-posts': ['endsOn'],
  'work-away': ['month'],
  'skills-training': ['kind', 'endsOn'],
  'loan-events': ['newDueOn'],
  'asset-income': ['decisionRecord', 'purpose'],
  'industry-award': ['scheme', 'acceptedOn'],
  'project-assets': ['villageCode'],
  'national-export': [
    ...[
      'province',
      'city',
      'county',
      'township',
      'village',
      'sex',
      'relation',
      'memberCount',
      'insured',
      ...AMOUNTS,
    ],
    // A blank says that there is none.
    ...['schoolStatus', 'workPlace', 'workMonths'],
  ],
  'rural-households': ['sex', 'relation', 'insured', ...AMOUNTS],
  helpers: ['from', 'to'],
  'renovation-payments': ['fundSource', 'fundLevel'],
  'house-appraisal': ['houseNumber'],
  'water-tests': ['villageCode', 'failedItems'],
  'allowance-payments': ['coveredPersons'],
};
// What stands at something where no list prints it, which an older list leaves as it is.
const ASSUMED: Readonly<Record<string, readonly string[]>> = {
  'yulu-plan': ['paidAmount'],
  'student-aid': ['paidAmount'],
  'dropout-control': ['proof', 'reason'],
  'public-welfare-posts': ['form'],
  'post-payments': ['paidAmount'],
  'welfare-post-payment': ['paidOn'],
  helpers: ['civilServant', 'unitKind'],
  microcredit: ['lprTerm', 'mortgage', 'guarantee'],
  'industry-award': ['approved'],
  'fund-projects': ['fundLevel'],
  'project-assets': ['stage', 'idle'],
  'allowance-payments': ['paid', 'tier'],
  'hardship-payment': ['care', 'total'],
  'pension-payment-on-behalf': ['ownPart'],
  'temporary-aid': ['appliedOn', 'emergency', 'kind', 'members', 'memberCount', 'approver', 'paidOn'],
};
// A word of insurance stands beside that of another day, which fills none of it.
const OF_ITS_DAY: ReadonlySet<string> = new Set(['insurance-aid']);
// A row states its renovation as a whole, and what stands is worked out of what was stated.
const STATED_WHOLE: ReadonlySet<string> = new Set(['renovations']);

/** What a list need not print, what tells no record from another, and of which a blank is no word itself. */
function blankable(layout: Layout): Set<string> {
  const telling = [...layout.keys, ...layout.match, ...layout.oneOf, NEEDED[layout.id] ?? []].flat();
  return new Set(
    [...layout.columns.values()]
      .filter(({ field, required, blankIsZero }) => !required && !blankIsZero && !telling.includes(field))
      .map(({ field }) => field),
  );
}

const changes = ({ ledger, failure, rowsLoaded, recordsAdded, recordsChanged, findings }: Report) => ({
  ...{ ledger, failure, rowsLoaded, recordsAdded, recordsChanged },
  refused: findings.edges.flatMap(({ node }) => (node.severity === 'REJECTED' ? [node.column] : [])),
});

const NOTHING = { failure: null, rowsLoaded: 1, recordsAdded: 0, recordsChanged: 0, refused: [] };

/** A list that leaves blank what it may, an older one that is full, and both again: what the last two change. */
async function walk(layout: Layout): Promise<object[]> {
  const blank = blankable(layout);
  const told = new Set([...blank].filter((field) => !ASSUMED[layout.id]?.includes(field)));
  const newer = { of: 1, speaksFor: '2025-12-01' };
  await loadFilled(layout, { ...newer, blank: told });
  await loadFilled(layout, { of: 1, speaksFor: '2025-11-20' });
  const full = await loadFilled(layout, newer);
  const again = await loadFilled(layout, { ...newer, blank });
  return OF_ITS_DAY.has(layout.id) ? [changes(again)] : [changes(full), changes(again)];
}

test('an older list fills what a newer one leaves blank and changes nothing else, and a blank takes nothing away', async () => {
  const walked = loaded.filter(({ id }) => !STATED_WHOLE.has(id));
  // Lists of one department may tell of the same record, as a plan and its money do: one after another.
  const departments = [...new Set(walked.map(({ department }) => department))];
  const waiting = departments.map((of) => walked.filter(({ department }) => department === of));
  const found: object[] = [];
  const lane = async () => {
    for (let lists = waiting.shift(); lists; lists = waiting.shift()) {
      for (const layout of lists) {
        const reports = await walk(layout);
        found.push(
          ...reports.filter((report) => !isDeepStrictEqual(report, { ledger: layout.id, ...NOTHING })),
        );
      }
    }
  };
  // An account uploads few files at once.
  await Promise.all([lane(), lane()]);
  expect(found).toEqual([]);
}, 300_000);

test('every ledger names the mutation by which its fact is entered by hand, or why there is none', () => {
  expect(Object.keys(BY_HAND).sort()).toEqual(loaded.map(({ id }) => id).sort());
  const known = new Set(mutations.map(({ name }) => name));
  const stale = Object.entries(BY_HAND).flatMap(([ledger, hand]) => {
    if ('none' in hand) return [];
    const test = hand.comparedIn && readFileSync(join(__dirname, '..', '..', hand.comparedIn), 'utf8');
    const isCompared = test === undefined || (test.includes(`'${ledger}'`) && namesOne(test, hand.mutations));
    return hand.mutations.every((name) => known.has(name)) && isCompared ? [] : [ledger];
  });
  expect(stale).toEqual([]);
});

const namesOne = (test: string, names: readonly string[]) => names.some((name) => test.includes(name));

test('a ledger that is not there has no template', async () => {
  const client = await graph.as('county@410526');
  await expect(client.download('/ledgers/salaries/template.xlsx', join(folder, 'none'))).rejects.toThrow(
    '没有这种台账',
  );
});
