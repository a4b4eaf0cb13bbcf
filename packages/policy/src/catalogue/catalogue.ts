import { evidenceCatalogue } from '../domain/evidence';
import type { Said } from '../domain/said';
import { ruleCatalogue } from '../loading/check-rule-names';
import { dutyKinds } from '../loading/duty-kinds';
import { parameterNames } from '../loading/parameter-names';
import { transitionRules } from '../loading/transition-rules';
import type { CatalogueEntry, CatalogueKind } from './catalogue-entry';
import { fieldsOf, schemaFile, valueOfUnit } from './shapes';

let read: readonly CatalogueEntry[] | undefined;

/** Everything that a document can say so that the system understands it, kind by kind, by name. */
export function catalogue(): readonly CatalogueEntry[] {
  read ??= [
    ...rules(),
    ...timeLimits(),
    ...evidence(),
    ...parameters(),
    ...rights(),
    ...targets(),
    ...transitions(),
    ...units(),
  ];
  return read;
}

/** The entry of a kind by its name; undefined for a name that nobody knows. */
export function catalogued(kind: CatalogueKind, name: string): CatalogueEntry | undefined {
  return catalogue().find((entry) => entry.kind === kind && entry.name === name);
}

function rules(): CatalogueEntry[] {
  return byName([...ruleCatalogue()]).map(([name, { title, with: takes, applied, service, without }]) => ({
    ...{ kind: 'rule', name, title, without },
    takes: { ...takes },
    services: applied === false ? [] : [service],
  }));
}

const LENGTH = ['unit', 'duration', 'shortest', 'date', 'opens', 'closes', 'months', 'words'];

function timeLimits(): CatalogueEntry[] {
  return byName([...dutyKinds()]).map(([name, { title, keptBy, triggers }]) => {
    const fields = ['trigger', ...LENGTH, 'atLeast', 'hard', 'reasonWhenLate'];
    const takes = fieldsOf('deadlines', fields, { trigger: { enum: triggers } });
    return { kind: 'time-limit', name, title, takes, services: keptBy };
  });
}

function evidence(): CatalogueEntry[] {
  return byName(Object.entries(evidenceCatalogue)).map(([name, { title, acts, levels }]) => ({
    ...{ kind: 'evidence', name, title, services: ['households'] },
    takes: {
      type: 'object',
      additionalProperties: false,
      properties: {
        procedure: { enum: Object.keys(acts) },
        level: { enum: levels },
        text: { type: 'string', minLength: 1 },
        least: { type: 'integer', minimum: 0 },
      },
    },
  }));
}

function parameters(): CatalogueEntry[] {
  return byName([...parameterNames()]).map(([name, { title, unit, readBy }]) => ({
    ...{ kind: 'parameter', name, title, services: readBy },
    takes: {
      ...fieldsOf('parameters', ['value', 'unit', 'measure', 'bound', 'reference', 'approximate'], {
        value: valueOfUnit(unit),
        unit: { const: unit },
      }),
    },
  }));
}

function rights(): CatalogueEntry[] {
  const families =
    schemaFile<Record<string, { title: Said; services: readonly string[] }>>('measure-families');
  const fields = ['name', 'service', 'who', 'what', 'amount', 'until', 'measure', 'registeredPoorOnly'];
  return byName(Object.entries(families)).map(([name, { title, services }]) => {
    const takes = fieldsOf('entitlements', fields, { measure: measureOf(name) });
    return { kind: 'right', name, title, takes, services };
  });
}

function measureOf(family: string): object {
  const { items } = schemaFile<{
    items: { properties: { measure: { oneOf: readonly { properties?: object }[] } } };
  }>('entitlements');
  const measure = items.properties.measure.oneOf.find(({ properties }) => properties !== undefined);
  return { ...measure, properties: { ...measure?.properties, family: { const: family } } };
}

function targets(): CatalogueEntry[] {
  const known = schemaFile<Record<string, { title: Said; unit: string; service: string }>>('target-names');
  return byName(Object.entries(known)).map(([name, { title, unit, service }]) => ({
    ...{ kind: 'target', name, title, services: [service] },
    takes: fieldsOf('targets', ['of', 'unit', 'comparison', 'parameter'], { unit: { const: unit } }),
  }));
}

function transitions(): CatalogueEntry[] {
  return byName([...transitionRules()]).map(([name, { title, service, with: takes }]) => ({
    ...{ kind: 'transition', name, title, services: [service] },
    takes: {
      ...fieldsOf('transitions', ['at', 'who', 'result', 'what', 'recurs', 'with'], { with: takes }),
    },
  }));
}

function units(): CatalogueEntry[] {
  const sectors = schemaFile<Record<string, { title: Said }>>('unit-sectors');
  return byName(Object.entries(sectors)).map(([name, { title }]) => ({
    ...{ kind: 'unit', name, title, services: ['policy'] },
    takes: fieldsOf('units', ['unit', 'sector'], { sector: { const: name } }),
  }));
}

function byName<T>(entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  return entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
}
