import type { CatalogueEntry } from '../catalogue/catalogue-entry';
import { dutyKinds } from '../loading/duty-kinds';
import { parameterNames } from '../loading/parameter-names';
import type { Binding } from './binding';
import { filledIn } from './numbers-of-quote';

/** What a binding needs of its document: the days it is in force. */
export interface BoundDocument {
  readonly effective: { readonly from: string; readonly to: string | null };
}

type Fields = Readonly<Record<string, unknown>>;

/** The entry that a binding adds to its file; what is not given is read from the quote or taken from the catalogue. */
export function entryOf(
  entry: CatalogueEntry,
  { clause, fields: given = {}, because }: Binding,
  { effective }: BoundDocument,
  quote: string,
): Fields {
  const { from = effective.from, to = effective.to, ...fields } = given;
  const days = { clause, from, to, ...(because !== undefined && { because }) };
  const read = { ...filledIn(entry, quote), ...fields };
  const { name, title, services } = entry;
  const [service = 'policy'] = services;
  switch (entry.kind) {
    case 'rule':
      return { rule: name, ...withoutEmpty({ with: read }), ...days };
    case 'parameter':
      return { name, value: null, unit: parameterNames().get(name)?.unit, ...read, ...days };
    case 'time-limit':
      return { ...limitOf(name), ...read, ...days };
    case 'right':
      return rightOf(entry, { clause, from, to }, fields, quote);
    case 'target':
      return {
        ...{ id: name, name: title.zh, service, of: title.zh, unit: unitOf(entry), comparison: 'at-least' },
        ...{ ...fields, clause, from, to },
      };
    case 'transition':
      return {
        ...{ id: name, name: title.zh, service, at: effective.to ?? effective.from, who: title.zh },
        ...{ result: 'ENDS', what: quote, rule: name, ...fields, clause, from, to },
      };
    default:
      return { unit: '', ...fields, sector: name, clauses: [clause] };
  }
}

function withoutEmpty({ with: values }: { with: Fields }): Fields {
  return Object.keys(values).length > 0 ? { with: values } : {};
}

function limitOf(kind: string): Fields {
  const known = dutyKinds().get(kind);
  const isKeeping = known?.is === 'keeping';
  return {
    ...{ id: kind.toLowerCase().replaceAll('_', '-'), kind, trigger: known?.triggers[0], unit: 'unstated' },
    ...{ ...(isKeeping && { atLeast: true }), hard: isKeeping, reasonWhenLate: false },
  };
}

function rightOf(
  { name, title, services }: CatalogueEntry,
  days: Fields,
  { labour, gaps, ...fields }: Fields,
  quote: string,
): Fields {
  const service = services.find((other) => other !== 'households') ?? 'households';
  const measure = {
    family: name,
    ...(gaps !== undefined && { gaps }),
    ...(labour !== undefined && { labour }),
  };
  return {
    ...{ id: `${name.toLowerCase().replaceAll('_', '-')}-${suffixOf(days.clause)}`, name: title.zh, service },
    ...{ who: '监测对象', what: quote, amount: { words: quote }, until: null },
    ...{ ...fields, clause: days.clause, measure, from: days.from, to: days.to },
  };
}

// Rights of one family stand in many clauses, so the clause is part of the id.
function suffixOf(clause: unknown): string {
  return String(clause).toLowerCase().split('-').slice(2).join('-').replaceAll('.', '-');
}

function unitOf({ takes }: CatalogueEntry): unknown {
  return (takes.properties as Record<string, Fields> | undefined)?.unit?.const;
}
