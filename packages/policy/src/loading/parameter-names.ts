import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemasDirectory } from './project-directories';

/** What a parameter of that name holds. */
export interface KnownParameter {
  readonly unit: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** The services that decide by it; none where it is only shown. */
  readonly readBy: readonly string[];
}

let read: ReadonlyMap<string, KnownParameter> | undefined;

/** The names of parameters that the program knows, from schemas/policy/parameter-names.json. */
export function parameterNames(): ReadonlyMap<string, KnownParameter> {
  read ??= new Map(
    Object.entries(
      JSON.parse(readFileSync(join(schemasDirectory, 'parameter-names.json'), 'utf8')) as Record<
        string,
        KnownParameter
      >,
    ),
  );
  return read;
}
