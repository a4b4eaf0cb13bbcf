import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a county fills in of a document: values by name, as its staff would write them. */
export interface CountyValues {
  readonly of: string;
  readonly place: { readonly code: string; readonly name: string };
  readonly days: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A folder with such values; `remove` deletes it. */
export async function supplement({ of, place, days, values }: CountyValues) {
  const directory = await mkdtemp(join(tmpdir(), 'dixian-supplements-'));
  await mkdir(join(directory, 'county'));
  const yaml = [
    'id: county',
    `supplements: ${of}`,
    `place: { code: "${place.code}", name: ${place.name} }`,
    'basis: 人社局',
    'parameters:',
    ...Object.entries(values).map(([name, value]) => `- { name: ${name}, value: ${value}, ${days} }`),
  ];
  await writeFile(join(directory, 'county', 'supplement.yaml'), `${yaml.join('\n')}\n`);
  return {
    variables: { DIXIAN_POLICIES: directory },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
