import { weakens } from '../domain/weakening';
import { overlap } from '../domain/windows';
import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';
import { reporter } from './report-mistake';

/** Reports each value of a lower level that gives less than a document lets it: detail, not weaken. */
export function checkWeakening(folders: readonly LoadedFolder[], mistakes: Mistake[]): void {
  for (const upper of folders) {
    const rule = upper.document.notWeakenedBelow;
    if (!rule) continue;
    for (const lower of folders.filter((folder) => isBelow(folder, upper))) {
      // What came first stands: a later document of a higher level cannot take one of the project's own out.
      if (folders.indexOf(lower) < folders.indexOf(upper)) {
        const own: Mistake[] = [];
        checkAgainst(lower, upper, rule.clause, own);
        const report = reporter(upper.files.document, mistakes);
        for (const { message } of own) report(['notWeakenedBelow'], `${lower.document.id}: ${message}`);
      } else checkAgainst(lower, upper, rule.clause, mistakes);
    }
  }
}

function checkAgainst(lower: LoadedFolder, upper: LoadedFolder, rule: string, mistakes: Mistake[]): void {
  const report = reporter(lower.files.parameters, mistakes);
  lower.parameters.forEach((parameter, index) => {
    const above = upper.parameters.find(
      (other) => other.name === parameter.name && overlap(other, parameter) && weakens(parameter, other),
    );
    if (!above) return;
    const direction = above.weaker === 'lower' ? 'less' : 'more';
    const message = `${parameter.name}: expected not ${direction} than ${above.value}, which ${above.clause} sets; ${rule} lets lower levels detail, not weaken`;
    report([index, 'value'], message);
  });
}

function isBelow({ document }: LoadedFolder, { document: upper }: LoadedFolder): boolean {
  return document.place.code.startsWith(upper.place.code) && document.place.code !== upper.place.code;
}
