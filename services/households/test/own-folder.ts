import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A sentence of 滑县's own document with what it brings into force, as YAML of its list. */
interface OwnClause {
  readonly id: string;
  readonly quote: string;
  readonly rules?: string;
  readonly entitlements?: string;
}

/** A policy folder of 滑县 as its staff would write it, in force from 2025-02-01; `remove` deletes it. */
export async function ownFolder(clauses: readonly OwnClause[]) {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-policies-'));
  const folder = join(directory, 'hua-xian-2025');
  await mkdir(folder);
  const listed = (part: 'rules' | 'entitlements') => clauses.flatMap((clause) => clause[part] ?? []);
  const files = {
    'text.txt': `滑县帮扶办法\n\n${clauses.map(({ quote }) => `${quote}。`).join('\n')}\n`,
    'document.yaml': `id: hua-xian-2025
clausePrefix: HX-2025
title: 滑县帮扶办法
number: null
issuer: 滑县农业农村局
issuedOn: 2025-02-01
place: { code: "410526", name: 河南省安阳市滑县 }
effective: { from: 2025-02-01, to: null, basis: no end date }
text: text.txt
`,
    'clauses.yaml': clauses.map(clauseYaml).join(''),
    ...(listed('rules').length > 0 && { 'rules.yaml': listed('rules').join('') }),
    ...(listed('entitlements').length > 0 && { 'entitlements.yaml': listed('entitlements').join('') }),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const variables: Record<string, string> = { DIXIAN_POLICIES: directory };
  return { variables, remove: () => rm(directory, { recursive: true, force: true }) };
}

function clauseYaml({ id, quote }: OwnClause, index: number): string {
  return `- id: ${id}
  section: "${index + 1}"
  quote: ${quote}
  summary: A rule of the county.
  kind: entitlement
  status: enforced
  service: households
  behaviour: As the tests of households say.
  responsible: [滑县农业农村局]
`;
}
