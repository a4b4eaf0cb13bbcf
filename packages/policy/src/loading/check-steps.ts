import { actShowing, type EvidenceName, evidenceCatalogue, isEvidenceName } from '../domain/evidence';
import { levelsShowing, type Procedure, type ProcedureKind, type ProcedureStep } from '../domain/procedure';
import { nearest } from './did-you-mean';
import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';
import { reporter } from './report-mistake';

type Report = ReturnType<typeof reporter>;

// Without this act a case of the kind would end though nobody decided.
const deciding: Readonly<Record<ProcedureKind, string>> = {
  IDENTIFICATION: 'COUNTY_DECISION',
  ELIMINATION: 'APPROVAL',
  RELABELLING: 'RELABELLING',
};

/** Reports procedures that no case could go through: each is refused here rather than met by somebody half-way. */
export function checkSteps(folder: LoadedFolder, mistakes: Mistake[]): void {
  const report = reporter(folder.files.procedures, mistakes);
  folder.procedures.forEach((procedure, index) => {
    procedure.steps.forEach((step, number) => {
      checkStep(procedure.kind, step, [index, 'steps', number], report);
    });
    checkDecided(procedure, index, report);
    checkNames(procedure, index, report);
  });
  checkPostings(folder, mistakes);
}

function checkStep(kind: ProcedureKind, step: ProcedureStep, at: (string | number)[], report: Report): void {
  step.needs.forEach((need, index) => {
    const { name } = need;
    const path = [...at, 'needs', index, 'name'];
    const names = evidenceNames(kind);
    if (!isEvidenceName(name)) {
      // A name of the document's own is a record; one letter or two from the catalogue, it was meant for that.
      const meant = nearest(name, names, name.length > SHORT ? 2 : 1);
      if (!meant) return;
      const message = `${name}: expected evidence that an act shows in ${kind}, one of ${names.join(', ')}, or a name unlike them for a record; did you mean ${meant}?`;
      report(path, message, names);
      return;
    }
    const act = actShowing(name, kind);
    if (!act) {
      const kinds = Object.keys(evidenceCatalogue[name].acts);
      const message = `${name}: expected evidence of ${kind}, one of ${names.join(', ')}; only cases of ${kinds.join(' and ')} have an act that shows it`;
      report(path, message, names);
      return;
    }
    const { levels } = evidenceCatalogue[name];
    const found = levelsShowing(step, need);
    if (found.every((level) => levels.includes(level))) return;
    const message = `${step.name}: expected the level ${levels.join(' or ')}, as ${name} is shown by ${act}; found ${found.join(', ')}`;
    report(need.level ? [...at, 'needs', index, 'level'] : [...at, 'level'], message, levels);
  });
}

const SHORT = 5;

function checkDecided({ kind, name, steps }: Procedure, index: number, report: Report): void {
  const names = evidenceNames(kind).filter((each) => actShowing(each, kind) === deciding[kind]);
  const asked = steps.flatMap(({ needs }) => needs.map((need) => need.name));
  // A misspelt name is told of as such.
  if (names.some((each) => asked.includes(each)) || asked.some((each) => misspelt(each, kind))) return;
  const message = `${name}: expected a step that decides, with ${names.join(' or ')}; without one a case would end undecided`;
  report([index, 'steps'], message, names);
}

function misspelt(name: string, kind: ProcedureKind): boolean {
  return isEvidenceName(name) ? !actShowing(name, kind) : nearest(name, evidenceNames(kind), 2) !== undefined;
}

// What was done is kept by the name of its step.
function checkNames({ steps }: Procedure, index: number, report: Report): void {
  steps.forEach(({ id }, number) => {
    if (steps.findIndex((step) => step.id === id) === number) return;
    report([index, 'steps', number, 'id'], `${id}: expected an id no other step of the procedure has`);
  });
}

function checkPostings({ procedures, deadlines, files }: LoadedFolder, mistakes: Mistake[]): void {
  const report = reporter(files.deadlines, mistakes);
  const held = new Set(procedures.flatMap(({ steps }) => steps.map(({ holdsFor }) => holdsFor)));
  deadlines.forEach(({ kind, unit }, index) => {
    if (!held.has(kind) || unit === 'calendar-days' || unit === 'working-days') return;
    const message = `${kind}: expected calendar-days or working-days, as a step must wait for it; found ${unit}`;
    report([index, 'unit'], message, ['calendar-days', 'working-days']);
  });
}

function evidenceNames(kind: ProcedureKind): EvidenceName[] {
  const names = Object.keys(evidenceCatalogue) as EvidenceName[];
  return names.filter((name) => actShowing(name, kind) !== undefined);
}
