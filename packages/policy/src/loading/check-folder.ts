import type { Window } from '../domain/policy-document';
import { contains, overlap } from '../domain/windows';
import { checkEscalations, checkEscalationsOnce } from './check-escalations';
import { checkParts } from './check-parts';
import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';
import { reporter } from './report-mistake';
import type { YamlFile } from './yaml-file';

/** Reports what the schemas cannot see inside one folder: names, clauses, windows and the status of clauses. */
export function checkFolder(folder: LoadedFolder, mistakes: Mistake[]): void {
  checkDocument(folder, mistakes);
  checkClauses(folder, mistakes);
  checkSetBy(folder, folder.parameters, folder.files.parameters, mistakes);
  checkSetBy(folder, folder.deadlines, folder.files.deadlines, mistakes);
  for (const part of [
    'procedures',
    'rules',
    'entitlements',
    'targets',
    'transitions',
    'escalations',
  ] as const) {
    checkSetBy(folder, folder[part], folder.files[part], mistakes);
  }
  checkOverlaps(folder, mistakes);
  checkParts(folder, mistakes);
  checkEscalations(folder.escalations, folder.files.escalations, mistakes);
  checkEscalationsOnce(folder, mistakes);
}

function checkDocument({ document, name, files }: LoadedFolder, mistakes: Mistake[]): void {
  const report = reporter(files.document, mistakes);
  if (document.id !== name) report(['id'], `expected the name of the folder, ${name}`);
  checkWindow(document.effective, (message) => report(['effective', 'to'], message));
}

function checkClauses({ document, clauses, parameters, files }: LoadedFolder, mistakes: Mistake[]): void {
  const report = reporter(files.clauses, mistakes);
  const setting = new Set(parameters.map(({ clause }) => clause));
  clauses.forEach((clause, index) => {
    const at = (message: string, field: string) => report([index, field], `${clause.id}: ${message}`);
    if (!clause.id.startsWith(`${document.clausePrefix}-`))
      at(`expected an id that begins with ${document.clausePrefix}-`, 'id');
    checkWindow(clause.effective, (message) => at(message, 'effective'));
    if (clause.isOpen) at('expected what it is bound to, why there is nothing to do, or not-kept', 'status');
    if (clause.status === 'parameter' && !setting.has(clause.id)) {
      at('expected a value in parameters.yaml, as its status is parameter', 'status');
    }
    if (setting.has(clause.id) && clause.status === 'informative') {
      at('expected another status than informative, as it sets a value', 'status');
    }
  });
}

function checkSetBy(
  { clauses, document }: LoadedFolder,
  items: readonly (Window & { clause: string })[],
  yaml: YamlFile,
  mistakes: Mistake[],
): void {
  const report = reporter(yaml, mistakes);
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  items.forEach((item, index) => {
    checkWindow(item, (message) => report([index, 'to'], message));
    const clause = byId.get(item.clause);
    if (!clause) report([index, 'clause'], `${item.clause}: expected a clause of ${document.id}`);
    else if (!contains(clause.effective, item)) {
      report([index, 'from'], `expected days within those of ${item.clause}`);
    }
  });
}

function checkOverlaps({ parameters, deadlines, rules, files }: LoadedFolder, mistakes: Mistake[]): void {
  parameters.forEach((parameter, index) => {
    const before = parameters
      .slice(0, index)
      .find((other) => other.name === parameter.name && overlap(other, parameter));
    if (!before) return;
    const message = `${parameter.name}: expected one value a day; ${before.clause} sets it too`;
    reporter(files.parameters, mistakes)([index, 'name'], message);
  });
  rules.forEach((rule, index) => {
    const before = rules.slice(0, index).find((other) => other.rule === rule.rule && overlap(other, rule));
    if (!before) return;
    const message = `${rule.rule}: expected one clause a day; ${before.clause} brings it into force too`;
    reporter(files.rules, mistakes)([index, 'rule'], message);
  });
  deadlines.forEach((deadline, index) => {
    const before = deadlines
      .slice(0, index)
      .find((other) => other.kind === deadline.kind && overlap(other, deadline));
    if (!before) return;
    const message = `${deadline.kind}: expected one limit a day; ${before.clause} sets it too`;
    reporter(files.deadlines, mistakes)([index, 'kind'], message);
  });
}

function checkWindow({ from, to }: Window, report: (message: string) => void): void {
  if (to !== null && to < from) report(`expected a day not before ${from}`);
}
