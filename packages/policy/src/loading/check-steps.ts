import { type EvidenceName, evidenceCatalogue, isEvidenceName } from '../domain/evidence';
import { levelsOf, type Procedure, type ProcedureKind, type ProcedureStep } from '../domain/procedure';
import { overlap } from '../domain/windows';
import { didYouMean } from './did-you-mean';
import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';
import { reporter } from './report-mistake';

type Report = ReturnType<typeof reporter>;

// A case begins with one of these; nothing else brings a household into a case of that kind.
const opening: Readonly<Record<ProcedureKind, readonly string[]>> = {
  IDENTIFICATION: ['APPLICATION', 'VILLAGE_SELECTION'],
  ELIMINATION: ['NOMINATION'],
  RELABELLING: ['SETBACK_CONFIRMATION'],
};
// Without this act a case of the kind would end though nobody decided.
const deciding: Readonly<Record<ProcedureKind, readonly string[]>> = {
  IDENTIFICATION: ['COUNTY_DECISION'],
  ELIMINATION: ['APPROVAL'],
  RELABELLING: ['RELABELLING'],
};

/** Reports procedures that no case could go through: each is refused here rather than met by somebody half-way. */
export function checkSteps(folder: LoadedFolder, mistakes: Mistake[]): void {
  const report = reporter(folder.files.procedures, mistakes);
  folder.procedures.forEach((procedure, index) => {
    procedure.steps.forEach((step, number) => {
      checkStep(procedure.kind, step, [index, 'steps', number], report);
    });
    checkCourse(folder, procedure, index, report);
  });
  checkPostings(folder, mistakes);
}

function checkStep(kind: ProcedureKind, step: ProcedureStep, at: (string | number)[], report: Report): void {
  if (step.needs.length === 0) {
    const message = `${step.name}: expected needs, what must be on record before the step counts; a step that asks for nothing would be passed over`;
    report([...at, 'needs'], message);
  }
  step.needs.forEach(({ name }, index) => {
    const path = [...at, 'needs', index, 'name'];
    if (!isEvidenceName(name)) {
      const names = evidenceNames(kind);
      const message = `${name}: expected evidence that an act shows in ${kind}, one of ${names.join(', ')}${didYouMean(name, names)}`;
      report(path, message, names);
      return;
    }
    const { act, procedures, levels } = evidenceCatalogue[name];
    if (!procedures.includes(kind)) {
      const message = `${name}: expected evidence of ${kind}, one of ${evidenceNames(kind).join(', ')}; ${act} shows it, and only cases of ${procedures.join(' and ')} have that act`;
      report(path, message, evidenceNames(kind));
    } else if (!levelsOf(step).every((level) => levels.includes(level))) {
      const message = `${step.name}: expected the level ${levels.join(' or ')}, as ${name} is shown by ${act}; found ${levelsOf(step).join(', ')}`;
      report([...at, 'level'], message, levels);
    }
  });
}

// Steps of another order, and steps that come twice, wait for procedures that are followed step by step, not act by act.
function checkCourse(folder: LoadedFolder, procedure: Procedure, index: number, report: Report): void {
  const { kind, steps } = procedure;
  const taken = steps.map((step) => [...new Set(step.needs.flatMap(({ name }) => actOf(name, kind)))]);
  taken.forEach((acts, number) => {
    for (const act of acts) {
      const before = taken.slice(0, number).findIndex((earlier) => earlier.includes(act));
      if (before < 0) continue;
      const message = `${steps[number]?.name}: expected ${act} in one step only; ${steps[before]?.name} has it too, and a case cannot yet take the same act twice`;
      report([index, 'steps', number, 'needs'], message);
    }
  });
  const [first] = taken[0] ?? [];
  if (first && !opening[kind].includes(first) && !meets(folder, procedure)) {
    const message = `${steps[0]?.name}: expected a first step that opens a case of ${kind}, by ${opening[kind].join(' or ')}; a case cannot yet begin with ${first}`;
    report([index, 'steps', 0, 'needs'], message, opening[kind]);
  }
  const allShown = steps.every(
    ({ needs }) => needs.length > 0 && needs.every(({ name }) => actOf(name, kind).length > 0),
  );
  const decided = taken.some((acts) => acts.some((act) => deciding[kind].includes(act)));
  if (allShown && !decided) {
    const shown = evidenceNames(kind).filter((name) => deciding[kind].includes(evidenceCatalogue[name].act));
    const message = `${procedure.name}: expected a step that decides, with ${shown.join(' or ')}; without one a case would end undecided`;
    report([index, 'steps'], message, shown);
  }
}

// Where leaders must meet on every lead, the meeting opens the case, whatever step comes first.
function meets({ parameters }: LoadedFolder, procedure: Procedure): boolean {
  return (
    procedure.kind === 'IDENTIFICATION' &&
    parameters.some((value) => value.name === 'special-meeting-roles' && overlap(value, procedure))
  );
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
  return names.filter((name) => evidenceCatalogue[name].procedures.includes(kind));
}

function actOf(name: string, kind: ProcedureKind): string[] {
  if (!isEvidenceName(name)) return [];
  const { act, procedures } = evidenceCatalogue[name];
  return procedures.includes(kind) ? [act] : [];
}
