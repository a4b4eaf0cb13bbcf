import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decisionFiles } from '../src';
import { countyLine, type Files, writeFolders } from './county-folder';

const project = join(__dirname, '..', '..', '..');

/** Runs `npm run policy`'s script with the package as it is now, not as it was last built. */
function policy(...args: string[]): Promise<{ code: number; out: string; errors: string }> {
  return policyWith({}, ...args);
}

function policyWith(
  variables: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<{ code: number; out: string; errors: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(project, 'tools', 'policy.mjs'), ...args],
      { cwd: project, env: { ...process.env, ...variables } },
      (error, out, errors) => done({ code: error ? Number(error.code) : 0, out, errors }),
    );
  });
}

async function inFolders<T>(
  folders: Record<string, Files>,
  work: (directory: string) => Promise<T>,
): Promise<T> {
  const { directory, remove } = await writeFolders(folders);
  return work(directory).finally(remove);
}

const compiler = join(project, 'node_modules', 'typescript', 'bin', 'tsc');

beforeAll(async () => {
  for (const name of ['calendar', 'money', 'policy', 'document-text']) {
    execFileSync(process.execPath, [compiler, '-p', join(project, 'packages', name, 'tsconfig.json')]);
  }
  const services = join(project, 'services');
  for (const { service, file } of await decisionFiles(services, 'src'))
    buildAlone(file, join(services, service));
}, 240_000);

/** Builds a department's decisions and nothing else of it, so that no other package need be built. */
function buildAlone(file: string, service: string): void {
  const places = ['--rootDir', join(service, 'src'), '--outDir', join(service, 'dist')];
  const options = ['--ignoreConfig', '--noCheck', '--module', 'nodenext', '--target', 'es2023', ...places];
  execFileSync(process.execPath, [compiler, ...options, file]);
}

describe('npm run policy check', () => {
  it("tells what a county's folder adds", async () => {
    const { code, out } = await inFolders({ 'yun-yang-2025': countyLine }, (directory) =>
      policy('check', directory),
    );
    expect(out).toBe(
      'yun-yang-2025 (云阳县 500235): 1 clauses, 1 values, 0 time limits\nNothing wrong; 0 cases hold.\n',
    );
    expect(code).toBe(0);
  });

  it('tells what a supplement fills in', async () => {
    const supplement =
      'id: pu-an-line\nsupplements: pu-an-2025\nplace: { code: "500235216", name: 普安乡 }\nbasis: 县\nparameters: [{ name: monitoring-line, value: "9000.00", from: 2025-04-01, to: 2025-12-31 }]\n';
    const { code, out } = await inFolders({ 'pu-an-line': { 'supplement.yaml': supplement } }, (directory) =>
      policy('check', directory),
    );
    expect(out).toBe(
      'pu-an-line: monitoring-line of pu-an-2025 for 500235216\nNothing wrong; 0 cases hold.\n',
    );
    expect(code).toBe(0);
  });

  it('runs the cases beside the policies of the project', async () => {
    const { code, out } = await policy('check', join(project, 'policies', 'pu-an-2025'));
    expect(out).toMatch(/Nothing wrong; \d+ cases hold\.\n$/);
    expect(code).toBe(0);
  });

  it('tells file, line and what was expected', async () => {
    const wrong = { ...countyLine, 'parameters.yaml': '- name: monitoring-line\n  value: 9000\n' };
    const { code, errors } = await inFolders({ 'yun-yang-2025': wrong }, (directory) =>
      policy('check', directory),
    );
    expect(errors).toMatch(/yun-yang-2025.parameters\.yaml:1: 0: expected a field unit/);
    expect(code).toBe(1);
  });

  it('tells a case that does not hold', async () => {
    const written =
      '- name: the line\n  clauses: [YY-2025-1]\n  parameter: { name: monitoring-line, division: "500235", on: 2025-06-01, expect: { value: "9500.00" } }\n';
    const { code, errors } = await inFolders(
      { 'yun-yang-2025': { ...countyLine, 'cases/values.yaml': written } },
      (directory) => policy('check', directory),
    );
    expect(errors).toContain(
      'values.yaml:1: the line: expected {"value":"9500.00"}, found {"value":"9000.00"}',
    );
    expect(code).toBe(1);
  });

  it('tells how it is used', async () => {
    const { code, errors } = await policy('chek');
    expect(errors).toContain('npm run policy check DIR');
    expect(code).toBe(1);
  });
});

describe('npm run policy -- successor and mirror', () => {
  it('copies a document, and tells case by case what the copy answers otherwise', () =>
    inFolders({ 'yun-yang-2025': countyLine }, async (directory) => {
      const years = ['--from', '2026-01-01', '--until', '2026-12-31'];
      const variables = { DIXIAN_POLICIES: directory };
      const copied = await policyWith(variables, 'successor', 'an-yang-2025', ...years);
      const folder = join(directory, 'an-yang-2026');
      expect(copied).toMatchObject({ code: 0, errors: '', out: expect.stringContaining(folder) });
      const again = await policyWith(variables, 'successor', 'an-yang-2025', ...years);
      expect(again).toMatchObject({ code: 1, errors: expect.stringContaining('nothing was written') });
      const rules = await readFile(join(folder, 'rules.yaml'), 'utf8');
      await writeFile(join(folder, 'rules.yaml'), rules.replace(/^- \{ rule: key-household,.*\n/m, ''));
      const { code, out } = await policyWith(variables, 'mirror', folder);
      expect(code).toBe(0);
      // Each case is told, what is answered otherwise first.
      expect(out).toContain('otherwise key-household AY-2025-1.1a');
      expect(out.lastIndexOf('\notherwise ')).toBeLessThan(out.indexOf('\nthe same '));
      expect(out.match(/^(?:otherwise|the same) /gm)).toHaveLength(Number(/^(\d+) cases of/m.exec(out)?.[1]));
      expect(out).toMatch(/cases of an-yang-2025: \d+ answered as before, [1-9]\d* otherwise\./);
    }));

  it.each([
    [['successor', 'no-such-2025', '--from', '2026-01-01', '--to', 'x'], 'no-such-2025'],
    [['successor', 'an-yang-2025', '--to', 'x'], '--from 2027-01-01'],
    [['successor', 'an-yang-2025', '--from', '2026-02-30', '--to', 'x'], '--from 2027-01-01'],
    [['successor', 'an-yang-2025', '--from', '2026-01-01'], '--to DIR'],
    [['mirror', 'no-such-folder'], 'no folder that can be read'],
  ])('says what is missing: %j', async (args, words) => {
    const { code, errors } = await policyWith({ DIXIAN_POLICIES: '' }, ...args);
    expect([code, errors]).toEqual([1, expect.stringContaining(words)]);
  });
});

describe('npm run policy coverage', () => {
  const enforced = {
    ...countyLine,
    'clauses.yaml': (countyLine['clauses.yaml'] ?? '').replace('status: parameter', 'status: enforced'),
  };
  const testOf = (clause: string): Files => ({
    'line.test.ts': `${'it'}('${clause}: the line', () => {});\n`,
  });
  const throughSchema = (clause: string): Files => ({
    'households/test/line.test.ts': `${'it'}('${clause}: the line', () => {});\n`,
  });

  it('is whole for the project', async () => {
    const { code, out, errors } = await policy('coverage');
    expect(errors).toBe('');
    expect(out).toMatch(/^PA-2025-1\.2a {2}enforced supervision {2}.*due-on\.test\.ts/m);
    expect(out).toMatch(
      /\n371 clauses: \d+ enforced, \d+ parameter, \d+ tracked, \d+ informative, \d+ planned; /,
    );
    expect(code).toBe(0);
  });

  it('fails on an enforced clause without a test, and holds with one', async () => {
    const run = (tests: Files, where = 'packages') =>
      inFolders({ 'policies/yun-yang-2025': enforced, [where]: tests }, (root) =>
        policy('coverage', '--root', root),
      );
    expect(await run({})).toMatchObject({
      code: 1,
      errors: expect.stringContaining('YY-2025-1: enforced, but no test'),
    });
    expect(await run(testOf('YY-2025-1'))).toMatchObject({
      code: 1,
      errors: expect.stringContaining(
        'YY-2025-1: enforced, but no test through a schema of households or through the gateway names it',
      ),
    });
    expect(await run(throughSchema('YY-2025-1'), 'services')).toMatchObject({ code: 0, errors: '' });
  });

  it('fails on a parameter clause without a test', async () => {
    const { code, errors } = await inFolders({ 'policies/yun-yang-2025': countyLine, packages: {} }, (root) =>
      policy('coverage', '--root', root),
    );
    expect(errors).toContain('YY-2025-1: parameter, but no test names it.');
    expect(code).toBe(1);
  });

  it('writes the page, and tells when it is no longer up to date', async () => {
    const folders = { 'policies/yun-yang-2025': enforced, services: throughSchema('YY-2025-1'), docs: {} };
    await inFolders(folders, async (root) => {
      await mkdir(join(root, 'docs'));
      expect(await policy('coverage', '--check', '--root', root)).toMatchObject({
        code: 1,
        errors: expect.stringContaining('docs/policy-coverage.md is not up to date'),
      });
      expect(await policy('coverage', '--write', '--root', root)).toMatchObject({ code: 0, errors: '' });
      const page = await readFile(join(root, 'docs', 'policy-coverage.md'), 'utf8');
      expect(page).toContain(
        '| YY-2025-1 | enforced | households | schema | services/households/test/line.test.ts |',
      );
      expect(await policy('coverage', '--check', '--root', root)).toMatchObject({ code: 0 });
      await writeFile(join(root, 'services', 'other.test.ts'), `${'it'}('YY-2025-1: again', () => {});\n`);
      expect((await policy('coverage', '--check', '--root', root)).code).toBe(1);
    });
  });

  it("tells what a county's folder claims and does not bear out", async () => {
    const { code, out } = await inFolders({ 'yun-yang-2025': enforced }, (directory) =>
      policyWith({ DIXIAN_POLICIES: directory }, 'coverage'),
    );
    expect(out).toContain('yun-yang-2025: 1 clauses claimed and not borne out');
    expect(out).toContain('YY-2025-1  parameter, claimed as enforced');
    expect(code).toBe(0);
  });

  it('fails on a test of a clause that does not exist', async () => {
    const { code, errors } = await inFolders(
      { 'policies/yun-yang-2025': countyLine, packages: testOf('YY-2025-7') },
      (root) => policy('coverage', '--root', root),
    );
    expect(errors).toContain('packages/line.test.ts:1: YY-2025-7: no document has this clause.');
    expect(code).toBe(1);
  });

  it('fails on a quote that is not in its document', async () => {
    const { code, errors } = await inFolders(
      { 'policies/yun-yang-2025': { ...countyLine, 'text.txt': '无' } },
      (root) => policy('coverage', '--root', root),
    );
    expect(errors).toContain('clauses.yaml:3: YY-2025-1: expected a quote that stands in the text');
    expect(code).toBe(1);
  });
});

describe('npm run policy -- new, npm run policy -- bind', () => {
  const text =
    '一、公示\n村内公示不少于5天。\n二、鼓励\n鼓励社会力量参与帮扶。\n某镇人民政府\n2026年1月5日\n';
  const made = ['--prefix', 'YY-2026', '--place', '500235', '--from', '2026-01-05'];

  it('makes a folder of a document, tells what is open in it and binds it clause by clause', async () => {
    await inFolders({ texts: { 'text.txt': text } }, async (directory) => {
      const folder = join(directory, 'yy-2026');
      const first = await policy('new', join(directory, 'texts', 'text.txt'), ...made, '--into', directory);
      expect(first).toMatchObject({ code: 0, errors: '' });
      expect(first.out).toContain('YY-2026-1  村内公示不少于5天。\n');
      expect(first.out).toContain('time-limit PUBLICITY unit=calendar-days duration=5 atLeast=true');
      expect(first.out).toContain('0 % bound or marked, 0 % not kept; 2 sentences are open.');
      const split = await policy('cut', folder, '2', 'before', '参与');
      expect(split.out).toContain('YY-2026-2b  open  参与帮扶。\n');
      expect(split.out).toContain('2 sentences are open.');
      const joined = await policy('cut', folder, '2', 'with-next');
      expect(joined.out).toContain('YY-2026-2  open  鼓励社会力量参与帮扶。\n');
      expect(await policy('cut', folder, '2', 'before', '无此')).toMatchObject({
        code: 1,
        errors: expect.stringContaining('expected words that stand in it once'),
      });
      expect(await policy('bind', folder, '2', 'nothing')).toMatchObject({
        code: 1,
        errors: expect.stringContaining('say why there is nothing to do'),
      });
      expect(await policy('bind', folder, '1', 'suggested')).toMatchObject({ code: 0, errors: '' });
      const last = await policy('bind', folder, 'YY-2026-2', 'not-kept', '--because', '没有对应事项');
      expect(last.out).toContain('0 sentences are open.\n0 errors, ');
      expect(last.out).toContain('1 clauses not kept.');
      const checked = await policy('check', folder);
      expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('Nothing wrong') });
      expect(checked.errors).toContain('not-kept: YY-2026-2 不执行：鼓励社会力量参与帮扶。（没有对应事项）');
      const again = await policy('new', join(directory, 'texts', 'text.txt'), ...made, '--into', directory);
      expect(again).toMatchObject({ code: 1, errors: expect.stringContaining('is there already') });
    });
  });

  it.each([
    [['--place', '999999'], '999999: expected the code of a division'],
    [['--prefix', ''], '--prefix, --place and --from are needed'],
  ])('refuses %j in words', async (options, words) => {
    await inFolders({ texts: { 'text.txt': text } }, async (directory) => {
      const file = join(directory, 'texts', 'text.txt');
      expect(await policy('new', file, ...made, ...options, '--into', directory)).toMatchObject({
        code: 1,
        errors: expect.stringContaining(words),
      });
    });
  });
});
