import type { Escalation } from '../domain/escalation';
import { overlap } from '../domain/windows';
import { dutyKinds, isDuty } from './duty-kinds';
import type { Mistake } from './policy-error';
import type { LoadedFolder } from './read-folder';
import { reporter } from './report-mistake';
import type { YamlFile } from './yaml-file';

/** Reports what an escalation names that nobody owes, hours that end before they begin, and steps out of their order. */
export function checkEscalations(
  escalations: readonly Escalation[],
  yaml: YamlFile,
  mistakes: Mistake[],
): void {
  const report = reporter(yaml, mistakes);
  const duties = [...dutyKinds().keys()].filter(isDuty);
  escalations.forEach(({ id, kinds, hours, steps }, index) => {
    if (escalations.findIndex((other) => other.id === id && other !== escalations[index]) >= 0) {
      report([index, 'id'], `${id}: expected an id that stands once`);
    }
    (kinds ?? []).forEach((kind, number) => {
      if (!isDuty(kind)) report([index, 'kinds', number], `${kind}: expected a kind of duty`, duties);
    });
    if (hours.closes <= hours.opens) {
      report([index, 'hours', 'closes'], `expected a time after ${hours.opens}`);
    }
    steps.forEach((step, number) => {
      const before = steps[number - 1];
      const at = (field: string) => [index, 'steps', number, field];
      if (steps.findIndex((other) => other.id === step.id) !== number) {
        report(at('id'), `${step.id}: expected an id that stands once among the steps`);
      }
      if (!before && step.levelsAbove > 0)
        report(at('levelsAbove'), 'expected 0: the acting level hears first');
      if (!before) return;
      if (step.days < before.days)
        report(at('days'), `expected ${before.days} or more: steps follow in time`);
      if (step.levelsAbove < before.levelsAbove || step.levelsAbove > before.levelsAbove + 1) {
        const next = before.levelsAbove + 1;
        report(at('levelsAbove'), `expected ${before.levelsAbove} or ${next}: level by level`);
      }
    });
  });
}

/** Reports two escalations of a document for one kind on one day. */
export function checkEscalationsOnce({ escalations, files }: LoadedFolder, mistakes: Mistake[]): void {
  const report = reporter(files.escalations, mistakes);
  escalations.forEach((escalation, index) => {
    const before = escalations
      .slice(0, index)
      .find((other) => overlap(other, escalation) && meet(other, escalation));
    if (before)
      report([index, 'kinds'], `expected kinds of which ${before.id} says nothing on the same days`);
  });
}

function meet(one: Escalation, other: Escalation): boolean {
  if (one.kinds === null || other.kinds === null) return one.kinds === other.kinds;
  return one.kinds.some((kind) => other.kinds?.includes(kind));
}
