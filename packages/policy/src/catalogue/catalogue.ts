import { evidenceCatalogue } from '../domain/evidence';
import { procedureKinds } from '../domain/procedure';
import type { Said } from '../domain/said';
import { ruleCatalogue } from '../loading/check-rule-names';
import { dutyKinds } from '../loading/duty-kinds';
import { parameterNames } from '../loading/parameter-names';
import { transitionRules } from '../loading/transition-rules';
import type { CatalogueEntry, CatalogueKind, Shape } from './catalogue-entry';
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

/** Evidence that no act of its own shows: a record with words and files, under a name that the document gives it. */
const RECORD: Said = { zh: '其他材料（名称自定）', en: 'a record under a name of its own' };

function evidence(): CatalogueEntry[] {
  const every = { procedure: procedureKinds, level: ['household', 'village', 'township', 'county'] };
  return [
    ...byName(Object.entries(evidenceCatalogue)).map(([name, { title, acts, levels }]) =>
      evidenceEntry(name, title, { procedure: Object.keys(acts), level: levels }),
    ),
    evidenceEntry('record', RECORD, every, {
      evidence: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    }),
  ];
}

function evidenceEntry(
  name: string,
  title: Said,
  { procedure, level }: { readonly procedure: readonly string[]; readonly level: readonly string[] },
  more: Shape = {},
): CatalogueEntry {
  const words = { type: 'string', minLength: 1 };
  const properties = {
    ...more,
    ...{ procedure: { enum: procedure }, step: words, stepName: words, level: { enum: level } },
    alsoLevels: { type: 'array', items: { enum: level } },
    ...{ actors: { type: 'array', items: words }, text: words, least: { type: 'integer', minimum: 0 } },
    holdsFor: { type: 'string' },
  };
  const takes = { type: 'object', additionalProperties: false, properties };
  return { kind: 'evidence', name, title, services: ['households'], takes };
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
