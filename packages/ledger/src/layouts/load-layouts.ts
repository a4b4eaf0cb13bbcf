import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { layoutColumn, layoutsOfDepartment } from './build-layout';
import type { Layout, Layouts } from './layout';
import { commonFile, departmentFile, placeFile } from './layout-files';
import { LayoutRefused } from './layout-refused';
import { layoutsOfPlace } from './place-layouts';
import { readYaml } from './read-yaml';

const COMMON = 'shared.yaml';

/** All layouts: the product's own, and by county those with what the county adds. */
export interface LoadedLayouts extends Layouts {
  readonly places: ReadonlyMap<string, ReadonlyMap<string, Layout>>;
}

function yamlFiles(directory: string): string[] {
  const names = existsSync(directory) ? readdirSync(directory) : [];
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(directory, name));
}

/**
 * Reads `directory` (shared.yaml, a file a department, places/<six digits>.yaml) and, where given, a further directory
 * of places. Throws LayoutRefused with file and line for whatever does not hold.
 */
export function loadLayouts(directory: string, furtherPlaces = ''): LoadedLayouts {
  const { value } = readYaml(join(directory, COMMON), commonFile);
  const common = new Map(value.columns.map((entry) => [entry.field, layoutColumn(entry, true)]));
  const ledgers = new Map<string, Layout>();
  for (const file of yamlFiles(directory)) {
    if (basename(file) === COMMON) continue;
    for (const layout of layoutsOfDepartment(readYaml(file, departmentFile), common)) {
      if (ledgers.has(layout.id)) throw new LayoutRefused(file, undefined, `states ${layout.id} again`);
      ledgers.set(layout.id, layout);
    }
  }
  const places = new Map<string, ReadonlyMap<string, Layout>>();
  if (furtherPlaces !== '' && !existsSync(furtherPlaces)) {
    throw new LayoutRefused(furtherPlaces, undefined, 'is not there');
  }
  for (const file of [...yamlFiles(join(directory, 'places')), ...yamlFiles(furtherPlaces)]) {
    const read = readYaml(file, placeFile);
    const { county } = read.value;
    if (basename(file) !== `${county}.yaml`)
      read.refuse(['county'], `is ${county}; the file is named otherwise`);
    places.set(county, layoutsOfPlace(read, places.get(county) ?? ledgers));
  }
  return { ledgers, places, ...value.rows };
}
