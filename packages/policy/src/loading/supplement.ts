import type { PlainDate } from '@dixian/calendar';
import type { ParameterValue } from '../domain/parameter';
import type { Window } from '../domain/policy-document';
import type { Mistake } from './policy-error';
import type { FolderListing } from './policy-files';
import { meetsSchema } from './schema-check';
import type { YamlFile } from './yaml-file';

/** A county's folder that fills in what a document leaves open, for a place inside that of the document. */
export interface Supplement {
  readonly id: string;
  readonly supplements: string;
  readonly place: { readonly code: string; readonly name: string };
  /** Who set the values, and where it is written. */
  readonly basis: string;
  readonly issuedOn?: PlainDate;
  readonly parameters?: readonly (Window & { readonly name: string; readonly value: ParameterValue })[];
}

export interface LoadedSupplement {
  readonly written: Supplement;
  readonly name: string;
  readonly yaml: YamlFile;
}

/** Reads a supplement; undefined when it does not meet its schema. */
export async function readSupplement(
  listing: FolderListing,
  mistakes: Mistake[],
): Promise<LoadedSupplement | undefined> {
  const yaml = await listing.yaml('supplement.yaml', mistakes);
  if (!yaml || !meetsSchema('supplement', yaml, mistakes)) return undefined;
  return { written: yaml.value as Supplement, name: listing.name, yaml };
}
