import type { WithFiles } from '@dixian/attachments';
import { FACT_DAYS, type PlainDate } from '@dixian/calendar';
import { alreadyGranted, alreadyPaid, decisionRefused } from '@dixian/department';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import { words } from '../../ground/domain/reasons';
import { holdPerson } from '../../ground/persistence/held-person';
import { standings } from '../../ground/standings';
import { tasks } from '../../ground/tasks';
import { staffAnd } from '../../ground/use-cases/offices';
import { recordOf } from '../../ground/use-cases/record-of';
import { refusedOnlyForRelease } from '../domain/released-only';
import type { TrainingKind } from '../domain/training';
import { trainingSubsidy } from '../domain/training-subsidy';
import { TRAINING_FILES } from '../persistence/filed';
import { TRAINING_COLUMNS, type TrainingRow, trainings } from '../persistence/trainings';
import { subsidyStanding } from './decide-transport';
import { dayBefore, NO_PERSON, NO_TRAINING } from './support-errors';
import { tellRefused } from './tell-refused';

interface Keyed extends WithFiles {
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Somebody who begins a training; `occurredOn` is its first day. */
export interface Enrolment extends Keyed {
  readonly personId: string;
  readonly kind: TrainingKind;
  readonly trade?: string | null;
  readonly school?: string | null;
}

/** Takes down that somebody begins a training. */
export function enrolTraining(
  context: RequestContext,
  input: Enrolment,
): Promise<TrainingRow | UserErrorValue> {
  const { kind, trade, school, occurredOn } = input;
  return recordOf<TrainingRow>(context, {
    act: 'enrolTraining',
    input,
    along: TRAINING_FILES.of(input),
    texts: { trade, school },
    may: staffAnd('village', 'township', 'county'),
    table: 'training',
    columns: TRAINING_COLUMNS,
    async write(transaction, { account }) {
      const person = await holdPerson(transaction, input.personId);
      if (!person) return NO_PERSON;
      const [row] = await transaction.query<TrainingRow>(
        `INSERT INTO training (household_code, certificate_index, household_id, person_id, division_code, kind, trade, school,
           starts_on, source, recorded_by, occurrence)
         SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11,
           coalesce((SELECT max(occurrence) FROM training WHERE certificate_index = $2 AND kind = $6), 0) + 1
         RETURNING ${TRAINING_COLUMNS}`,
        [
          person.householdCode,
          person.certificateIndex,
          person.householdId,
          person.id,
          person.divisionCode,
          kind,
          trade?.trim() || null,
          school?.trim() || null,
          occurredOn,
          DEPARTMENT_ENTRY,
          account,
        ],
      );
      if (!row) throw new Error('The training was not written.');
      return row;
    },
  });
}

/** That a training ended; `occurredOn` is its last day. */
export interface Completion extends Keyed {
  readonly trainingId: string;
  readonly certificateOn?: PlainDate | null;
  readonly certificate?: string | null;
}

/** Takes down that a training ended, with its certificate where there is one. */
export function completeTraining(
  context: RequestContext,
  input: Completion,
): Promise<TrainingRow | UserErrorValue> {
  const { certificateOn = null, certificate, occurredOn: endsOn } = input;
  return recordOf<TrainingRow>(context, {
    act: 'completeTraining',
    input,
    along: TRAINING_FILES.of(input),
    texts: { certificate },
    days: { certificateOn: { day: certificateOn, bounds: FACT_DAYS } },
    may: staffAnd('village', 'township', 'county'),
    table: 'training',
    columns: TRAINING_COLUMNS,
    async write(transaction) {
      const held = await holdTraining(transaction, input.trainingId);
      if (!held) return NO_TRAINING;
      if (held.paidOn !== null) return alreadyPaid(held.paidOn);
      if (held.startsOn !== null && endsOn < held.startsOn)
        return invalidInput('occurredOn', 'ENDS_BEFORE_START', WRONG_ORDER);
      if (certificateOn !== null && certificateOn < endsOn) return dayBefore('certificateOn', endsOn);
      return trainings.change(transaction, held.id, {
        endsOn,
        certificateOn,
        certificate: certificate?.trim() || null,
      });
    },
  });
}

/** A claim to the subsidy of a training that ended; `occurredOn` is the day of the claim. */
export interface TrainingClaim extends Keyed {
  readonly trainingId: string;
}

/** Decides by policy what a training is subsidised with, and keeps the decision as it was made. */
export function claimTrainingSubsidy(
  { policies }: Law,
  context: RequestContext,
  input: TrainingClaim,
): Promise<TrainingRow | UserErrorValue> {
  const { occurredOn: on } = input;
  return recordOf<TrainingRow>(context, {
    act: 'claimTrainingSubsidy',
    input,
    along: TRAINING_FILES.of(input),
    may: staffAnd('township', 'county'),
    table: 'training',
    columns: TRAINING_COLUMNS,
    async write(transaction) {
      const held = await holdTraining(transaction, input.trainingId);
      if (!held) return NO_TRAINING;
      if (held.paidOn !== null) return alreadyPaid(held.paidOn);
      if (held.outcome === 'GRANTED') return alreadyGranted(held.claimedOn ?? on);
      const completedOn = held.certificateOn ?? held.endsOn;
      if (completedOn !== null && on < completedOn) return dayBefore('occurredOn', completedOn);
      const { householdId, divisionCode } = held;
      const standing = subsidyStanding(await standings.held(transaction, householdId));
      const { amount, ...decision } = trainingSubsidy(policies, {
        division: divisionCode,
        on,
        standing,
        kind: held.kind,
        completedOn,
        grantedOn: null,
      });
      if (decision.outcome === 'REFERRED') return decisionRefused(decision, words);
      const { outcome } = decision;
      const row = await trainings.change(transaction, held.id, { claimedOn: on, outcome, decision, amount });
      const task = { subjectId: held.id, householdId, personId: held.personId, divisionCode, openedOn: on };
      if (outcome === 'GRANTED') await tasks.open(transaction, 'PAY_TRAINING', [task]);
      if (refusedOnlyForRelease(decision, standing))
        await tellRefused(transaction, {
          ...held,
          refusalId: held.id,
          right: '就业培训补贴',
          refusedOn: on,
        });
      return row;
    },
  });
}

async function holdTraining(transaction: Statements, id: string) {
  const held = await trainings.hold(transaction, id);
  if (!held?.householdId || !held.personId) return undefined;
  return { ...held, householdId: held.householdId, personId: held.personId };
}

const WRONG_ORDER = {
  zh: '结业日早于开班日，请核对。',
  en: 'The training ends before it begins. Please check the day.',
};
