import { overlap } from '../domain/windows';
import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';
import { reporter } from './report-mistake';

/** Reports what procedures, entitlements, targets, units and transitions name and their document does not have. */
export function checkParts(folder: LoadedFolder, mistakes: Mistake[]): void {
  checkProcedures(folder, mistakes);
  checkAmounts(folder, mistakes);
  checkUnits(folder, mistakes);
  for (const part of ['entitlements', 'transitions'] as const) {
    folder[part].forEach(({ clauses }, index) => {
      checkClauses(folder, part, clauses, [index, 'clauses'], mistakes);
    });
  }
  for (const part of ['procedures', 'entitlements', 'targets', 'transitions'] as const) {
    const report = reporter(folder.files[part], mistakes);
    folder[part].forEach((item, index) => {
      const twice = folder[part]
        .slice(0, index)
        .some((other) => other.id === item.id && overlap(other, item));
      if (twice) report([index, 'id'], `${item.id}: expected an id that stands once for a day`);
    });
  }
}

function checkProcedures(folder: LoadedFolder, mistakes: Mistake[]): void {
  const report = reporter(folder.files.procedures, mistakes);
  const kinds = new Set(folder.deadlines.map(({ kind }) => kind));
  folder.procedures.forEach(({ steps, dueBy }, index) => {
    if (dueBy && !kinds.has(dueBy)) {
      report([index, 'dueBy'], `${dueBy}: expected a kind in deadlines.yaml`);
    }
    steps.forEach((step, number) => {
      const at = [index, 'steps', number];
      if (step.order !== number + 1)
        report([...at, 'order'], `expected ${number + 1}, the place of the step`);
      if (step.holdsFor && !kinds.has(step.holdsFor)) {
        report([...at, 'holdsFor'], `${step.holdsFor}: expected a kind in deadlines.yaml`);
      }
      checkClauses(folder, 'procedures', step.clauses, [...at, 'clauses'], mistakes);
      checkClauses(
        folder,
        'procedures',
        step.needs.map(({ clause }) => clause),
        [...at, 'needs'],
        mistakes,
      );
    });
  });
}

function checkAmounts(folder: LoadedFolder, mistakes: Mistake[]): void {
  const units = new Map(folder.parameters.map(({ name, unit }) => [name, unit]));
  const check = (part: 'entitlements' | 'targets', path: (string | number)[], name: string, unit: string) => {
    const set = units.get(name);
    const report = reporter(folder.files[part], mistakes);
    if (set === undefined) report(path, `${name}: expected a name in parameters.yaml`);
    else if (set !== unit) report(path, `${name}: expected the unit of the parameter, ${set}`);
  };
  folder.entitlements.forEach(({ amount }, index) => {
    if ('parameter' in amount)
      check('entitlements', [index, 'amount', 'parameter'], amount.parameter, amount.unit);
  });
  folder.targets.forEach(({ parameter, unit }, index) => {
    if (parameter) check('targets', [index, 'parameter'], parameter, unit);
  });
}

function checkUnits(folder: LoadedFolder, mistakes: Mistake[]): void {
  const byId = new Map(folder.clauses.map((clause) => [clause.id, clause]));
  const report = reporter(folder.files.units, mistakes);
  folder.units.forEach(({ unit, clauses }, index) => {
    if (folder.units.findIndex((other) => other.unit === unit) !== index) {
      report([index, 'unit'], `${unit}: expected a unit that stands once`);
    }
    clauses.forEach((id, number) => {
      const clause = byId.get(id);
      if (clause?.responsible.includes(unit)) return;
      report([index, 'clauses', number], `${id}: expected a clause that names ${unit} as responsible`);
    });
  });
}

function checkClauses(
  folder: LoadedFolder,
  part: 'procedures' | 'entitlements' | 'transitions',
  ids: readonly string[],
  path: (string | number)[],
  mistakes: Mistake[],
): void {
  const known = new Set(folder.clauses.map(({ id }) => id));
  ids.forEach((id, number) => {
    if (known.has(id)) return;
    const message = `${id}: expected a clause of ${folder.document.id}`;
    reporter(folder.files[part], mistakes)([...path, number], message);
  });
}
