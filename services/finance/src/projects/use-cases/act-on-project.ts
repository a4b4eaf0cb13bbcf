import type { WithFiles } from '@dixian/attachments';
import type { PlainDate } from '@dixian/calendar';
import { invalidInput, notFound, notPermitted, type UserErrorValue, userError } from '@dixian/graph';
import { citedClauses, type PolicySet } from '@dixian/policy';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { type Appraisal, type ProjectActKind, projectEntry } from '../domain/project-entry';
import type { Renewal } from '../domain/renewal';
import { PROJECT_FILES } from '../persistence/filed';
import { acts, type ProjectActRow, projects, stateOfProject } from '../persistence/project-acts';
import { projectAct } from '../tables';
import { followProjects } from './follow-projects';
import { notClassed } from './refuse-unclassed';

/** Something done with a project. */
export interface ProjectActInput extends WithFiles {
  readonly projectId: string;
  readonly appraisal?: Appraisal | null;
  readonly renewal?: Renewal | null;
  readonly reference?: string | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

/** Takes down an appraisal, the entry into the library, a notice, the report on performance or the acceptance. */
export function actOnProject(
  policies: PolicySet,
  context: RequestContext,
  { act, kind, input }: { act: string; kind: ProjectActKind; input: ProjectActInput },
): Promise<ProjectActRow | UserErrorValue> {
  return recordOnce<ProjectActRow, string>(
    context,
    {
      act,
      input,
      texts: { reference: input.reference },
      along: PROJECT_FILES.of(input),
      may: ({ role, sector }) =>
        role === 'county' || (role === 'department' && (sector === 'finance' || sector === 'rural'))
          ? undefined
          : NOT_PROJECTS,
    },
    async (transaction, { account }) => {
      const held = await projects.hold(transaction, input.projectId);
      if (!held) return NO_PROJECT;
      const project = kind === 'ADMITTED' && input.renewal ? { ...held, renewal: input.renewal } : held;
      const state = await stateOfProject(transaction, project.id);
      if (state.last !== null && input.occurredOn < state.last) return BEFORE_LAST;
      if (kind === 'ADMITTED') {
        const facts = {
          division: project.divisionCode,
          on: input.occurredOn,
          investment: project.investment,
          category: project.category,
          ...(state.appraisal && { appraisal: state.appraisal }),
          ...(project.renewal && { renewal: project.renewal }),
        };
        const decision = projectEntry(policies, facts);
        const open = decision.reasons.filter(({ holds }) => !holds);
        const missing = open.find(({ code }) => code in LEVEL_MISSING);
        if (missing) return appraisalMissing(LEVEL_MISSING[missing.code] ?? 'OWN', citedClauses(open));
        if (open.length > 0) return notClassed('renewal', citedClauses(open));
        if (project.renewal !== held.renewal)
          await projects.change(transaction, held.id, { renewal: project.renewal });
      }
      if (kind === 'ACCEPTED' && state.stage !== 'FUNDED' && state.stage !== 'UNDER_WAY') return NOT_FUNDED;
      const { appraisal = null, reference = null, occurredOn } = input;
      const row = await transaction.insert(
        projectAct,
        {
          projectId: project.id,
          divisionCode: project.divisionCode,
          kind,
          appraisal: kind === 'APPRAISED' ? (appraisal ?? 'OWN') : null,
          reference: reference?.trim() || null,
          occurredOn,
          account,
        },
        projectAct.names(),
      );
      await followProjects(transaction, policies, [project.id]);
      return { answer: row, reference: row.id };
    },
    acts.find,
  );
}

const LEVEL_MISSING: Readonly<Record<string, Appraisal>> = {
  APPRAISAL_MISSING: 'OWN',
  PROVINCIAL_APPRAISAL_MISSING: 'PROVINCIAL',
};

function appraisalMissing(level: Appraisal, clauses: readonly string[]): UserErrorValue {
  const message =
    level === 'PROVINCIAL'
      ? {
          zh: '该项目达到提级论证的投资额，请先登记省级论证，再办理入库。',
          en: 'A project of this size needs the provincial appraisal first.',
        }
      : { zh: '请先登记入库论证，再办理入库。', en: 'Please record the appraisal first.' };
  return userError('AppraisalMissing', 'APPRAISAL_MISSING', message, { level }, clauses);
}

const NOT_FUNDED = invalidInput('projectId', 'WRONG_STEP', {
  zh: '已安排资金或实施中的项目才办理验收，已验收的不重复办理。',
  en: 'A project is accepted once it was given money or is under way, and once only.',
});
export const NO_PROJECT = notFound('projectId', {
  zh: '没有这个项目，请核对。',
  en: 'There is no such project. Please check it.',
});
const NOT_PROJECTS = notPermitted({
  zh: '衔接资金项目由财政、农业农村部门和县级办理。',
  en: 'Projects of linked funds are for the finance and rural departments and the county.',
});
const BEFORE_LAST = invalidInput('occurredOn', 'BEFORE_LAST_STEP', {
  zh: '日期早于上一步，请核对。',
  en: 'The day is before that of the step before. Please check it.',
});
