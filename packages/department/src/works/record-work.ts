import type { Sector } from '@dixian/access';
import type { WithFiles } from '@dixian/attachments';
import type { PlainDate } from '@dixian/calendar';
import { invalidInput, isUserError, type Message, notPermitted, type UserErrorValue } from '@dixian/graph';
import { clauseHolds, findClause, type PolicySet } from '@dixian/policy';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { WORK_FILES } from './filed';
import { WORK_COLUMNS, type WorkRow } from './work-row';

/** Work that a unit did for a clause: what, when, and how much of it where that can be counted. */
export interface WorkInput extends WithFiles {
  readonly clauseId: string;
  /** The place it was done for; default the caller's. */
  readonly division?: string | null;
  readonly unit: string;
  /** Exact decimal. */
  readonly figure?: string | null;
  readonly figureUnit?: string | null;
  readonly description?: string | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Which service takes the work down, whose staff may enter it, and the law its clauses stand in. */
export interface WorkDesk {
  readonly service: string;
  readonly act: string;
  readonly sectors: readonly Sector[];
  readonly policies: PolicySet;
}

/** Takes down work for one of the department's clauses; append-only, once per key. */
export async function recordWork(
  { service, act, sectors, policies }: WorkDesk,
  input: WorkInput,
  context: RequestContext,
): Promise<WorkRow | UserErrorValue> {
  const division = input.division ?? context.caller.division;
  return recordOnce<WorkRow, string>(
    context,
    {
      act,
      input,
      texts: { unit: input.unit, figureUnit: input.figureUnit, description: input.description },
      along: WORK_FILES.of(input),
      may: ({ role, sector }) =>
        role === 'county' || (role === 'department' && sector && sectors.includes(sector))
          ? undefined
          : NOT_OWN_DEPARTMENT,
    },
    async (transaction, { account }) => {
      const wrong = refuse(service, policies, { ...input, division }, context.caller.division);
      if (wrong) return wrong;
      const [row] = await transaction.query<WorkRow>(
        `INSERT INTO work_record AS w (clause_id, division_code, occurred_on, unit, figure, figure_unit, description, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${WORK_COLUMNS}`,
        [
          input.clauseId,
          division,
          input.occurredOn,
          input.unit.trim(),
          input.figure ?? null,
          input.figureUnit ?? null,
          input.description ?? null,
          account,
        ],
      );
      if (!row || isUserError(row)) throw new Error('The work was not written.');
      return { answer: row, reference: row.id };
    },
    async (reader, id) => {
      const [row] = await reader.query<WorkRow>(`SELECT ${WORK_COLUMNS} FROM work_record WHERE id = $1`, [
        id,
      ]);
      return row;
    },
  );
}

const FIGURE = /^-?\d{1,15}(\.\d{1,6})?$/;

function refuse(
  service: string,
  policies: PolicySet,
  { clauseId, division, occurredOn, unit, figure }: WorkInput & { division: string },
  own: string,
): UserErrorValue | undefined {
  const clause = findClause(policies, clauseId);
  const isOurs = clause?.service === service || clause?.alsoServices.includes(service);
  if (!clause || !isOurs) return invalidInput('clauseId', 'NOT_OUR_CLAUSE', NOT_OUR_CLAUSE);
  if (!division.startsWith(own) || !/^\d{6,12}$/.test(division))
    return invalidInput('division', 'OUTSIDE_DIVISION', OUTSIDE);
  if (!clauseHolds(policies, clauseId, { division, on: occurredOn }))
    return invalidInput('clauseId', 'CLAUSE_NOT_IN_FORCE', NOT_IN_FORCE);
  if (unit.trim() === '') return invalidInput('unit', 'REQUIRED', UNIT_NEEDED);
  if (figure && !FIGURE.test(figure)) return invalidInput('figure', 'NOT_A_NUMBER', NOT_A_NUMBER);
  return undefined;
}

const NOT_OWN_DEPARTMENT = notPermitted({
  zh: '这一项由主管部门填报，请交由该部门人员办理。',
  en: 'Only the department in charge states this. Please ask its staff.',
});
const NOT_OUR_CLAUSE: Message = {
  zh: '本部门没有这一条款，请核对条款编号。',
  en: 'This department keeps no such clause. Please check its id.',
};
const OUTSIDE: Message = {
  zh: '请填写本辖区内县级以下的区划代码。',
  en: 'Please give a county or a smaller place within your division.',
};
const NOT_IN_FORCE: Message = {
  zh: '该条款在此地此日不适用，请核对地点和日期。',
  en: 'The clause does not hold for that place and day. Please check both.',
};
const UNIT_NEEDED: Message = { zh: '请填写开展工作的单位。', en: 'Please name the unit that did the work.' };
const NOT_A_NUMBER: Message = {
  zh: '数量请填写数字，例如 12 或 12.50。',
  en: 'The figure is a number, such as 12 or 12.50.',
};
