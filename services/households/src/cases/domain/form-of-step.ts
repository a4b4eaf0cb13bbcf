import type { PlainDate } from '@dixian/calendar';
import { formOfAct } from '../../ground/domain/act-forms';
import { type Form, type Known, type PrintedOption, printedOptions } from '../../ground/domain/form';
import { MONITORING_CATEGORIES, RISKS } from '../../ground/domain/monitoring-words';
import type { PlannedAct } from './case-plan';
import type { CaseRules } from './case-rules';
import { fieldsShowing } from './evidence-fields';
import { categoryWords } from './missing-evidence';

/** When a step is done, as far as that decides what its form asks for. */
export interface StepDay {
  readonly today: PlainDate;
  /** A reason for being late is on record. */
  readonly explained: boolean;
}

/** The form of a step of a case: what its place asks for beyond the schema, by which clause, and the words it may have. */
export function formOfStep(
  rules: CaseRules,
  planned: PlannedAct,
  { today, explained }: StepDay,
  known: ReadonlyMap<string, Known>,
): Form {
  const { due } = rules;
  const late = due?.reasonWhenLate && today > due.on && !explained;
  const target = ['caseId', 'leadId', 'householdId'].find((path) => known.has(path));
  const asked = [
    ...(target ? [[target, null] as const] : []),
    ...planned.needs.flatMap(({ name, least, clause }) =>
      fieldsShowing(name, least).map((path) => [path, clause] as const),
    ),
    ...planned.words.map(({ field, clause }) => [`evidence.${field}`, clause] as const),
    ...(late ? [['lateReason', due.clauseIds[0] ?? null] as const] : []),
  ];
  return {
    mutation: formOfAct(planned.kind, rules.kind),
    name: planned.name,
    clauses: [...new Set([...rules.clauseIds, ...planned.clauses])],
    kept: rules.clauses,
    required: new Map(asked),
    options: optionsOfStep(planned),
    known,
  };
}

function optionsOfStep({ kind, words, step }: PlannedAct): ReadonlyMap<string, readonly PrintedOption[]> {
  const options = new Map<string, readonly PrintedOption[]>(
    words.map(({ field, allowed }) => [
      `evidence.${field}`,
      field === 'category' ? categories(allowed) : printedOptions(allowed),
    ]),
  );
  if (kind === 'VILLAGE_SELECTION' && step)
    options.set('evidence.organisersPresent', printedOptions(step.actors));
  if (kind === 'COUNTY_DECISION' || kind === 'RELABELLING')
    options.set('evidence.risks', printedOptions(RISKS));
  return options;
}

// The categories that the place knows, in its own words.
function categories(allowed: readonly string[]): PrintedOption[] {
  return Object.values(MONITORING_CATEGORIES).flatMap((value) => {
    const printed = categoryWords(value).find((each) => allowed.includes(each));
    return printed === undefined ? [] : [{ value, printed }];
  });
}
