import { catalogued } from '../catalogue/catalogue';
import type { LoadedFolder } from '../loading/read-folder';
import { finder, type PolicyFinding } from './finding';

/** Warns of what a folder says that no service reads, keeps or decides by: it is shown, and nothing follows from it. */
export function warnUnkept(folder: LoadedFolder, findings: PolicyFinding[]): void {
  const { parameters, deadlines, rules, transitions, entitlements, targets, files } = folder;
  // A value that a right or a target shows is read for it.
  const shown = new Set([
    ...entitlements.flatMap(({ amount }) => ('parameter' in amount ? amount.parameter : [])),
    ...targets.flatMap(({ parameter }) => parameter ?? []),
  ]);
  parameters.forEach(({ name, clause }, index) => {
    if (shown.has(name) || isKept('parameter', name)) return;
    const said = {
      zh: `“${titleOf('parameter', name)}”尚无部门据以办理，仅供查询`,
      en: `${name}: no service decides by this value yet; it is shown and nothing more`,
    };
    finder(files.parameters, findings)({ path: [index, 'name'], code: 'NOBODY_KEEPS', said, clause });
  });
  deadlines.forEach(({ kind, clause }, index) => {
    if (isKept('time-limit', kind)) return;
    const said = {
      zh: `时限“${titleOf('time-limit', kind)}”尚无部门督办，仅供查询`,
      en: `${kind}: no service keeps this time limit; it is shown and nothing more`,
    };
    finder(files.deadlines, findings)({ path: [index, 'kind'], code: 'NOBODY_KEEPS', said, clause });
  });
  rules.forEach(({ rule, clause }, index) => {
    if (isKept('rule', rule)) return;
    const said = {
      zh: `规则“${titleOf('rule', rule)}”尚无部门据以办理`,
      en: `${rule}: no service decides by this rule yet`,
    };
    finder(files.rules, findings)({ path: [index, 'rule'], code: 'NOBODY_KEEPS', said, clause });
  });
  transitions.forEach(({ id, name, rule, clause }, index) => {
    if (rule !== undefined) return;
    const said = {
      zh: `衔接事项“${name}”没有对应的办理规则，到期只作提示`,
      en: `${id}: no rule does this change; it is told when its day comes and nothing more`,
    };
    finder(files.transitions, findings)({ path: [index, 'id'], code: 'NOBODY_KEEPS', said, clause });
  });
}

function isKept(kind: 'parameter' | 'time-limit' | 'rule', name: string): boolean {
  return (catalogued(kind, name)?.services.length ?? 0) > 0;
}

function titleOf(kind: 'parameter' | 'time-limit' | 'rule', name: string): string {
  return catalogued(kind, name)?.title.zh ?? name;
}
