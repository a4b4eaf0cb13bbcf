import type { PlainDate } from '@dixian/calendar';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import type { Fen } from '@dixian/money';
import type { PolicySet } from '@dixian/policy';
import { DEPARTMENT_ENTRY } from '@dixian/register';
import type { RequestContext } from '@dixian/service';
import { alreadyRegistered } from '../../ground/use-cases/already-registered';
import { recordRow } from '../../ground/use-cases/record-row';
import { isProjectYear, numberOfProject } from '../domain/project-number';
import type { Renewal } from '../domain/renewal';
import { type HeldProject, projects } from '../persistence/project-acts';
import { fundProject } from '../tables';
import { followProjects } from './follow-projects';
import { PROJECT_STAFF } from './project-staff';
import { refuseUnclassed } from './refuse-unclassed';

/** A project as somebody proposes it. */
export interface ProposalInput {
  readonly division?: string | null;
  readonly year: number;
  readonly number?: string | null;
  readonly name: string;
  readonly category: string;
  readonly investment: Fen;
  readonly fundLevel: string;
  readonly renewal?: Renewal | null;
  readonly linkage?: string | null;
  readonly villageCode?: string | null;
  readonly occurredOn: PlainDate;
  readonly idempotencyKey: string;
}

const COUNTY_DIGITS = 6;

/** Takes a project down that is proposed, once in its county by year and number, as a ledger of projects would bring it. */
export function proposeProject(
  policies: PolicySet,
  context: RequestContext,
  input: ProposalInput,
): Promise<HeldProject | UserErrorValue> {
  const { year, investment, renewal = null, occurredOn: speaksFor } = input;
  const [name, category] = [input.name.trim(), input.category.trim()];
  const [linkage, villageCode] = [input.linkage?.trim() || null, input.villageCode?.trim() || null];
  return recordRow<HeldProject>(
    context,
    {
      act: 'proposeProject',
      actors: PROJECT_STAFF,
      reads: projects,
      texts: { number: input.number, name, category, linkage, fundLevel: input.fundLevel },
      async write(transaction, { actingFor }) {
        const divisionCode = input.division ?? actingFor;
        if (divisionCode.length !== COUNTY_DIGITS || !divisionCode.startsWith(actingFor)) return NOT_A_COUNTY;
        if (name === '' || category === '') return NAME_NEEDED;
        if (investment <= 0n) return NOT_POSITIVE;
        if (!isProjectYear(year)) return YEAR_WRONG;
        if (villageCode !== null && !isWithin(villageCode, divisionCode)) return NOT_A_VILLAGE;
        const unclassed = refuseUnclassed(policies, {
          division: divisionCode,
          on: speaksFor,
          category,
          renewal,
        });
        if (unclassed) return unclassed;
        const number = numberOfProject({ number: input.number, name });
        const existing = await transaction.findOneBy(fundProject, { divisionCode, year, number }, ['id']);
        if (existing) return alreadyRegistered(existing.id);
        const fundLevel = input.fundLevel.trim();
        const row = await transaction.insert(
          fundProject,
          {
            ...{ divisionCode, year, number, name, category, investment, renewal, fundLevel, speaksFor },
            ...{ linkage, villageCode, appraisal: null, noticedOn: null },
            ...{ spentPercent: null, source: DEPARTMENT_ENTRY, loadedBy: null },
          },
          fundProject.names(),
        );
        // Money of it may have been loaded before it.
        await followProjects(transaction, policies, [row.id]);
        return row;
      },
    },
    input,
  );
}

function isWithin(villageCode: string, county: string): boolean {
  return /^(\d{9}|\d{12})$/.test(villageCode) && villageCode.startsWith(county);
}

const NOT_A_VILLAGE = invalidInput('villageCode', 'OUTSIDE_DIVISION', {
  zh: '请填写本县的乡级或村级区划代码。',
  en: 'Please give the code of a township or village of the county.',
});
const NOT_A_COUNTY = invalidInput('division', 'NOT_A_COUNTY', {
  zh: '衔接资金项目按县申报，请填写本辖区的县级代码。',
  en: 'Projects are proposed county by county: give the code of a county of your division.',
});
const NAME_NEEDED = invalidInput('name', 'REQUIRED', {
  zh: '请填写项目名称和类别。',
  en: 'Please give name and category of the project.',
});
const NOT_POSITIVE = invalidInput('investment', 'NOT_POSITIVE', {
  zh: '投资额应大于零，请核对。',
  en: 'The investment must be above zero. Please check it.',
});
const YEAR_WRONG = invalidInput('year', 'YEAR_WRONG', {
  zh: '请填写四位数年度，例如2025。',
  en: 'Please give a year such as 2025.',
});
