import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Caller, canActFor, FACTS, mayKnow } from '@dixian/access';
import { parse } from 'yaml';

interface Table {
  readonly open: readonly string[];
  readonly byPath: readonly string[];
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const TABLE_FILE = 'runner/test/need-to-know.yaml';

const table = parse(readFileSync(join(__dirname, '..', '..', TABLE_FILE), 'utf8')) as Table;

/** The planted lead, task and obligation are of this department. */
const PUSHED_BY = 'health';

const beside = {
  OPEN: () => true,
  BY_PATH: () => true,
  PUSHED: (caller) => mayKnow(caller, 'CASEWORK') || caller.sector === PUSHED_BY,
  LEDGERS: (caller, field) => mayKnow(caller, 'CASEWORK') || canActFor(caller, `import:${serviceOf(field)}`),
  BACKLOG: (caller) => canActFor(caller, 'see-jobs'),
  REVEALING: ({ pii }) => pii,
  REVEALS: ({ role }) => role === 'auditor' || role === 'admin',
  EXTRACTS: ({ role, sector }) =>
    ['township', 'county', 'auditor', 'admin'].includes(role) ||
    (role === 'department' && sector === 'rural'),
  QUEUES: (caller) => canActFor(caller, 'see-jobs') && caller.division === '',
  FOLDERS: ({ role }) => ['county', 'city', 'province', 'auditor', 'admin'].includes(role),
} satisfies Record<string, (caller: Caller, field: string) => boolean>;

/** What a field of a type tells, by the table; undefined for a field that the table does not have. */
export function toldBy(type: string, field: string): string | undefined {
  if (table.open.includes(type)) return 'OPEN';
  if (table.byPath.includes(type)) return 'BY_PATH';
  const [found] =
    Object.entries(table.fields[type] ?? {}).find(([, names]) => names.split(' ').includes(field)) ?? [];
  return found;
}

/** Every field that the table names, and the types that it opens as a whole. */
export function tableEntries(): { readonly types: readonly string[]; readonly fields: readonly string[] } {
  const fields = Object.entries(table.fields).flatMap(([type, told]) =>
    Object.values(told).flatMap((names) => names.split(' ').map((name) => `${type}.${name}`)),
  );
  return { types: [...table.open, ...table.byPath], fields };
}

/** Whether what is told is a kind of fact, not one of the audiences beside. */
export function isFact(told: string): boolean {
  return FACTS.some((fact) => fact === told);
}

/** Whether something told is the caller's to know. */
export function isFor(caller: Caller, told: string, field: string): boolean {
  const fact = FACTS.find((name) => name === told);
  if (fact) return mayKnow(caller, fact);
  const judge = (beside as Record<string, (caller: Caller, field: string) => boolean>)[told];
  if (!judge) throw new Error(`${TABLE_FILE} names ${told}, which is neither a fact nor explained there`);
  return judge(caller, field);
}

// healthImport, housingWaterImports
function serviceOf(root: string): string {
  return root.replace(/Imports?$/, '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
