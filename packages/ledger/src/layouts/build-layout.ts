import { heading } from './heading';
import type { ColumnType, Layout, LayoutColumn } from './layout';
import type { ColumnEntry, DepartmentFile, LedgerEntry } from './layout-files';
import type { ReadYaml } from './read-yaml';

/** A column as its file states it. */
export function layoutColumn(entry: ColumnEntry, isCommon: boolean): LayoutColumn {
  return {
    field: entry.field,
    headings: entry.headings,
    opposite: entry.opposite,
    ofCounty: new Set(),
    type: entry.type,
    unit: entry.unit,
    fileUnitOften: entry.file_unit_often,
    required: entry.required,
    precision: entry.precision,
    values: entry.values,
    synonyms: new Map(Object.entries(entry.synonyms)),
    plausible: entry.plausible,
    blankIsZero: entry.blank_is_zero,
    fromTitle: entry.from_title,
    parents: entry.parent,
    pattern: entry.pattern,
    max: entry.max,
    example: entry.example,
    household: entry.household,
    parts: entry.parts,
    sumOf: entry.sum_of,
    isCommon,
  };
}

type Common = ReadonlyMap<string, LayoutColumn>;

/** The layouts of one department's file; what does not hold together is refused with its line. */
export function layoutsOfDepartment(file: ReadYaml<DepartmentFile>, common: Common): Layout[] {
  return file.value.ledgers.map((entry, at) => layoutOfEntry(entry, ['ledgers', at], file, common));
}

const MATCHED_BY: ReadonlySet<unknown> = new Set<ColumnType>([
  'household-code',
  'certificate',
  'disability-card',
]);

function layoutOfEntry(
  entry: LedgerEntry,
  path: readonly PropertyKey[],
  { value, refuse }: ReadYaml<DepartmentFile>,
  common: Common,
): Layout {
  const columns = new Map<string, LayoutColumn>();
  const used = new Map<string, LayoutColumn>();
  for (const [at, given] of entry.columns.entries()) {
    const here = [...path, 'columns', at];
    if ('use' in given) {
      for (const name of given.use) {
        const column = common.get(name);
        used.set(name, column ?? refuse(here, `uses ${name}, which is no common column`));
      }
      continue;
    }
    if (columns.has(given.field)) refuse(here, `states ${given.field} twice`);
    columns.set(
      given.field,
      checked(layoutColumn(given, false), (what) => refuse(here, what)),
    );
  }
  for (const [name, column] of used) if (!columns.has(name)) columns.set(name, column);
  const named = [...entry.keys, ...entry.match, ...entry.one_of, entry.members_counted_once];
  const unknown = named.flat().find((field) => !columns.has(field));
  if (unknown !== undefined) refuse(path, `names ${unknown}, which is none of its columns`);
  const unfit = entry.match.flat().find((field) => !MATCHED_BY.has(columns.get(field)?.type));
  if (unfit !== undefined)
    refuse(path, `matches by ${unfit}, which is no code or number of a household or person`);
  return {
    id: entry.id,
    department: value.department,
    departmentName: value.name,
    title: entry.title,
    alsoCalled: entry.also_called,
    grain: entry.grain,
    keys: entry.keys,
    match: entry.match,
    oneOf: entry.one_of,
    countedOnce: entry.members_counted_once,
    memberCount: entry.member_count,
    notALedger: entry.not_a_ledger,
    loadedBy: entry.loaded_by,
    columns,
  };
}

function checked(column: LayoutColumn, refuse: (what: string) => never): LayoutColumn {
  const isList = column.type === 'list' || column.type === 'several';
  if (isList && column.values === undefined) refuse('is a list without values');
  const meanings = isList ? column.values : column.type === 'yes-no' ? ['是', '否'] : [];
  for (const [word, meaning] of column.synonyms) {
    if (!meanings?.includes(meaning)) refuse(`lets ${word} mean ${meaning}, which is not listed`);
  }
  const names = column.headings.map((text) => heading(text).name);
  const repeated = names.find((name, at) => names.indexOf(name) !== at);
  if (repeated !== undefined) refuse(`prints ${repeated} twice; brackets, blanks and width need no synonym`);
  return column;
}
