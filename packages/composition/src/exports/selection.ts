import type { ExportColumn } from './list-columns';

interface Selection {
  readonly name: string;
  readonly below: Map<string, Selection>;
}

const WITH_CONDITION = /^(\w+)\[(\w+)\]$/;
const ON_TYPE = /^\w+ \w+$/;

/** The fields that stand at some paths, each asked for once; a step is written as the operation calls it. */
export function selectionOf(paths: readonly (readonly string[])[]): string {
  const all = new Map<string, Selection>();
  for (const path of paths) add(all, path);
  return printed(all);
}

/** The path of a column with the arguments of its field. */
export function withCall({ path, arguments: given = {} }: ExportColumn): string[] {
  const pairs = Object.entries(given).map(([name, variable]) => `${name}: $${variable}`);
  const call = pairs.length === 0 ? '' : `(${pairs.join(', ')})`;
  return path.map((step, at) => (at === path.length - 1 ? step + call : step));
}

// The steps by which a column is asked for: `members[isHead]` asks for `isHead` beside what follows.
function add(into: Map<string, Selection>, [first, ...rest]: readonly string[]): void {
  if (first === undefined) return;
  const [, name = first, condition] = WITH_CONDITION.exec(first) ?? [];
  const selection = into.get(name) ?? { name, below: new Map<string, Selection>() };
  into.set(name, selection);
  if (condition) add(selection.below, [condition]);
  add(selection.below, rest);
}

function printed(selections: ReadonlyMap<string, Selection>): string {
  return [...selections.values()]
    .map(({ name, below }) => {
      const shown = ON_TYPE.test(name) ? `... ${name}` : name;
      return below.size === 0 ? shown : `${shown} { ${printed(below)} }`;
    })
    .join(' ');
}
