import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { signatureOf } from '../src/channels/senders/signature';

const ROOT = join(__dirname, '..', '..', '..');
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const snippets = (file: string, language: string) =>
  [...text(file).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, code = '']) => code,
  );

const schema = buildSchema(text('schemas/api.graphql'), { assumeValidSDL: true });

test.each(snippets('docs/supervisors.md', 'graphql'))(
  'what supervisors are told to ask can be asked: %s',
  (query) => {
    expect(validate(schema, parse(query))).toEqual([]);
  },
);

test('names of the graph that both pages mention are there', () => {
  const known = text('schemas/api.graphql');
  const roots = /`(\w+)(?:\(filter|\(state)?[^`]*`/g;
  const named = ['docs/supervisors.md', 'docs/channels-and-sweeps.md'].flatMap((file) =>
    [...text(file).matchAll(roots)].map(([, name = '']) => name),
  );
  const fields = named.filter((name) => /^[a-z]+[A-Z]\w+$/.test(name));
  expect(fields.length).toBeGreaterThan(15);
  expect(fields.filter((name) => !new RegExp(`\\b${name}\\b`).test(known))).toEqual([]);
});

test('the receiver that operators are shown takes what is signed and nothing else', () => {
  const [code = ''] = snippets('docs/channels-and-sweeps.md', 'js');
  const at = new Date('2025-10-15T01:00:00Z');
  const body = '{"text":"截至2025-10-15"}';
  const header = signatureOf(body, at, 'one secret');
  const asked = [
    [body, header, 'one secret', at.getTime()],
    [`${body} `, header, 'one secret', at.getTime()],
    [body, header, 'another secret', at.getTime()],
    [body, header, 'one secret', at.getTime() + 400_000],
    [body, 'nonsense', 'one secret', at.getTime()],
  ];
  const program = `${code}\nconsole.log(JSON.stringify(${JSON.stringify(asked)}.map((given) => isFromDixian(...given))));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual([true, false, false, false, false]);
});

test('what the pages say of the usual escalation is what stands in the policy', () => {
  const steps = [
    ...text('policies/escalations.yaml').matchAll(/days: (-?\d+), unit: (\w+)-days, levelsAbove: (\d)/g),
  ];
  expect(steps.map(([, days, unit, above]) => `${days} ${unit} ${above}`)).toEqual([
    '-3 working 0',
    '0 working 0',
    '1 calendar 0',
    '3 working 1',
    '7 working 2',
    '30 calendar 3',
    '90 calendar 4',
  ]);
  expect(text('docs/supervisors.md')).toContain(
    'after three working days also to the level above, after seven to the next, after 30 and 90 days further',
  );
});
