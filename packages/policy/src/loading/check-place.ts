import { divisionMeant } from './divisions';
import type { Mistake } from './policy-error';
import { reporter } from './report-mistake';
import type { YamlFile } from './yaml-file';

/** Reports a place that is no division: its policy would bind nobody, and nobody would be told. */
export function checkPlace(
  place: { readonly code: string; readonly name: string },
  divisions: ReadonlyMap<string, string>,
  yaml: YamlFile,
  mistakes: Mistake[],
): void {
  const { code } = place;
  if (code === '' || divisions.has(code)) return;
  const message = `${code}: expected the code of a division in divisions.csv${divisionMeant(place, divisions)}`;
  reporter(yaml, mistakes)(['place', 'code'], message);
}
