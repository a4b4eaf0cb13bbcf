const LIST = /(export const SECTORS = \[\n)([\s\S]*?)(\] as const;)/;
const RIGHTS = /(const bySector = \{\n)([\s\S]*?)(\} satisfies Record<Sector, SectorRights>;)/;

const NEEDS = /(const needs = \{\n)([\s\S]*?)(\} satisfies Record<string, Needed>;)/;
const FACTS = /(enum HouseholdFact \{\n)([\s\S]*?)(\n\})/;

/** Names of the departments that accounts may belong to, as packages/access lists them. */
export function sectorsIn(callers: string): string[] {
  const [, , list = ''] = LIST.exec(callers) ?? [];
  return [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name ?? '');
}

/** The list of departments with one more. */
export function withSector(callers: string, name: string): string {
  return added(callers, LIST, `  '${name}',\n`, 'packages/access/src/caller.ts');
}

/** The rights of departments with those of one more: its own service, and personal data masked. */
export function withSectorRights(roles: string, name: string): string {
  const key = name.includes('-') ? `'${name}'` : name;
  const rights = `  ${key}: { pii: false, duties: [], service: '${name}', ledgers: [] },\n`;
  return added(roles, RIGHTS, rights, 'packages/access/src/roles.ts');
}

/** The table of who needs to know what, with what the department keeps: its own to know, and the line's. */
export function withNeed(needs: string, name: string, fact: string): string {
  return added(needs, NEEDS, `  ${fact}: need('${name}'),\n`, 'packages/access/src/need-to-know.ts');
}

/** The register's words for what an account may know, with what the department keeps. */
export function withFact(schema: string, name: string, fact: string): string {
  const value = `\n  "本部门登记的事项 / What ${name} keeps"\n  ${fact}`;
  return added(schema, FACTS, value, 'services/households/src/register/schema.graphql');
}

function added(text: string, list: RegExp, line: string, file: string): string {
  if (!list.test(text)) throw new Error(`${file} has no list of departments to add one to`);
  return text.replace(list, (_, open: string, lines: string, close: string) => open + lines + line + close);
}
