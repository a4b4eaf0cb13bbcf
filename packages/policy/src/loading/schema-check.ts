import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlainDate } from '@dixian/calendar';
import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import type { NamedParameter } from '../domain/parameter';
import { didYouMean } from './did-you-mean';
import type { Mistake } from './policy-error';
import { schemasDirectory } from './project-directories';
import { shownValue } from './report-mistake';
import type { YamlFile, YamlPath } from './yaml-file';

const schemaNames = [
  'document',
  'clauses',
  'parameters',
  'deadlines',
  'procedures',
  'rules',
  'entitlements',
  'targets',
  'units',
  'transitions',
  'escalations',
  'usual-escalations',
  'remarks',
  'supplement',
  'cases',
] as const;
export type SchemaName = (typeof schemaNames)[number];

let compiled: Ajv2020 | undefined;

/** True when the file meets its schema; otherwise what was expected, with its line, is added to `mistakes`. */
export function meetsSchema(schema: SchemaName, yaml: YamlFile, mistakes: Mistake[]): boolean {
  const validate = validator(schema);
  if (validate(yaml.value)) return true;
  for (const error of told(validate)) {
    const path = pathOf(error);
    const value = shownValue(error.data);
    const allowed = allowedBy(error);
    mistakes.push({
      file: yaml.file,
      line: yaml.lineOf(path),
      message: expectation(error, yaml.value),
      path: path.join('.'),
      ...(value !== undefined && { value }),
      ...(allowed && { allowed }),
    });
  }
  return false;
}

/** What is wrong with a value by a schema of its own, as the values of a rule have one. */
export function problemsBy(schema: object, value: unknown): { path: YamlPath; message: string }[] {
  compiled ??= compile();
  const validate = compiled.compile(schema);
  if (validate(value)) return [];
  return told(validate).map((error) => ({ path: pathOf(error), message: expectation(error, value) }));
}

// `if` only repeats that its branch failed; the branch's own errors say why.
function told({ errors }: ValidateFunction): ErrorObject[] {
  return (errors ?? []).filter(({ keyword }) => keyword !== 'if');
}

function allowedBy({ keyword, params, parentSchema }: ErrorObject): string[] | undefined {
  if (keyword === 'enum') return params.allowedValues.map(String);
  if (keyword === 'additionalProperties') return Object.keys(parentSchema?.properties ?? {});
  return undefined;
}

/** What was expected of a parameter's value by its unit; undefined when it fits. */
export function meetsSchemaOfValue({
  name,
  value,
  unit,
  clause,
  from,
  to,
  measure,
}: NamedParameter): string | undefined {
  const validate = validator('parameters');
  if (validate([{ name, value, unit, clause, from, to, ...(measure && { measure }) }])) return undefined;
  const error = validate.errors?.find(({ keyword }) => keyword !== 'if');
  return error && `${expected(error)}, found ${shown(error, value)}`;
}

function validator(schema: SchemaName): ValidateFunction {
  compiled ??= compile();
  const found = compiled.getSchema(`${schema}.json`);
  if (!found) throw new Error(`The schema ${schema}.json is missing.`);
  return found;
}

function compile(): Ajv2020 {
  // The schemas are the project's own and valid, by test. To check them again and to make the checks themselves as short
  // as they can be takes longer than all that is ever checked by them.
  const ajv = new Ajv2020({
    ...{ allErrors: true, verbose: true, allowUnionTypes: true, strictTypes: false },
    ...{ validateSchema: false, code: { optimize: false } },
  });
  ajv.addFormat('plain-date', (text: string) => parsePlainDate(text) !== undefined);
  for (const name of ['definitions', ...schemaNames]) {
    ajv.addSchema(JSON.parse(readFileSync(join(schemasDirectory, `${name}.json`), 'utf8')));
  }
  return ajv;
}

function pathOf(error: ErrorObject): YamlPath {
  const steps = error.instancePath.split('/').slice(1).map(decodePointer);
  return error.keyword === 'additionalProperties' ? [...steps, error.params.additionalProperty] : steps;
}

function decodePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function expectation(error: ErrorObject, value: unknown): string {
  const where = error.instancePath.replace(/^\//, '').replaceAll('/', '.');
  const place = where ? `${where}: ` : '';
  if (error.keyword === 'required') return `${place}expected a field ${error.params.missingProperty}`;
  if (error.keyword === 'additionalProperties') {
    const field: string = error.params.additionalProperty;
    return `${place}the field ${field} is not known here${didYouMean(field, allowedBy(error) ?? [])}`;
  }
  if (error.keyword === 'false schema') return `${place}this field does not go with the unit`;
  const meant = typeof error.data === 'string' ? didYouMean(error.data, allowedBy(error) ?? []) : '';
  return `${place}expected ${expected(error)}, found ${shown(error, value)}${meant}`;
}

function expected({ keyword, params, parentSchema, message }: ErrorObject): string {
  if (keyword === 'enum') return `one of ${params.allowedValues.join(', ')}`;
  const description: unknown = parentSchema?.description;
  if (typeof description === 'string') return description;
  if (keyword === 'type') return String(params.type);
  return (message ?? 'something else').replace(/^must be /, '');
}

function shown(error: ErrorObject, value: unknown): string {
  const data: unknown = error.data ?? (error.instancePath === '' ? value : error.data);
  if (data === null || data === undefined) return 'nothing';
  const text =
    typeof data === 'object' ? (Array.isArray(data) ? 'a list' : 'a group of fields') : JSON.stringify(data);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
