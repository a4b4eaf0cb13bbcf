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
      checkAgainst(lower, upper, rule.clause, mistakes);
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
