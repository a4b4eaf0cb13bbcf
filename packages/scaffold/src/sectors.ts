const LIST = /(export const SECTORS = \[\n)([\s\S]*?)(\] as const;)/;
const RIGHTS = /(const bySector = \{\n)([\s\S]*?)(\} satisfies Record<Sector, SectorRights>;)/;

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
  const rights = `  ${key}: { pii: false, duties: [], service: '${name}' },\n`;
  return added(roles, RIGHTS, rights, 'packages/access/src/roles.ts');
}

function added(text: string, list: RegExp, line: string, file: string): string {
  if (!list.test(text)) throw new Error(`${file} has no list of departments to add one to`);
  return text.replace(list, (_, open: string, lines: string, close: string) => open + lines + line + close);
}
