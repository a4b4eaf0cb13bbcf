import { didYouMean, nearest } from './did-you-mean';
import { parameterNames } from './parameter-names';
import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';
import { reporter } from './report-mistake';

/** Reports values under names that the program does not know: nothing would read them and nobody would be told. */
export function checkParameterNames({ parameters, files }: LoadedFolder, mistakes: Mistake[]): void {
  const report = reporter(files.parameters, mistakes);
  const known = parameterNames();
  parameters.forEach(({ name, unit }, index) => {
    const found = known.get(name);
    if (!found) {
      const meant = nearest(name, known.keys());
      report(
        [index, 'name'],
        `${name}: expected a name of schemas/policy/parameter-names.json${didYouMean(name, known.keys())}`,
        meant ? [meant] : undefined,
      );
    } else if (found.unit !== unit) {
      report([index, 'unit'], `${name}: expected the unit ${found.unit}, found ${unit}`, [found.unit]);
    }
  });
}
