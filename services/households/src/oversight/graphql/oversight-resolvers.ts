import { type PolicySet, ruleInForce } from '@dixian/policy';
import {
  assertMayKnow,
  type Complete,
  divisionBounds,
  orderedPage,
  percentOf,
  type RequestContext,
  type Resolvers,
} from '@dixian/service';
import type {
  CalendarReportResolvers,
  DutyOwnerResolvers,
  HouseholdResolvers,
  InspectionFindingResolvers,
  QueryResolvers,
  SecretaryVisitCoverageResolvers,
  SecretaryVisitResolvers,
  SecretaryVisitsOfDivisionResolvers,
  UnitInChargeResolvers,
} from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { cited } from '../../ground/graphql/cited';
import { forTakingPart } from '../../ground/graphql/takes-part-in';
import { divisionOfHousehold } from '../../help/persistence/division-of-household';
import { divisionInSight } from '../../register/graphql/division-in-sight';
import { householdOf } from '../../register/graphql/household-of';
import { countedUnder } from '../../register/persistence/divided-counts';
import { dutyOwners, namedPersonClause, workingUnits } from '../domain/duty-owners';
import { reportsOfYear } from '../persistence/calendar-reports';
import { evidenceOf, findingList } from '../persistence/findings';
import { officerOn } from '../persistence/officers';
import { readVisited, secretaryVisitsOf, type VisitedRow } from '../persistence/secretary-visits';
import { oversightMutations } from './oversight-mutations';
import type { UnitAt } from './shown';

const COUNTY_DIGITS = 6;

type OversightQuery =
  | 'secretaryVisitCoverage'
  | 'dutyOwners'
  | 'unitsInCharge'
  | 'calendarReports'
  | 'inspectionFindings';

/** Resolvers of who answers for the work as a whole, and what he shows of it. */
export function oversightResolvers(policies: PolicySet): Resolvers {
  return {
    Query: queries(policies),
    Mutation: oversightMutations(policies),
    Household: ofHousehold(policies),
    ...{ SecretaryVisit, SecretaryVisitCoverage: coverageFields(policies), SecretaryVisitsOfDivision },
    ...{ DutyOwner, UnitInCharge: unitFields(policies), CalendarReport, InspectionFinding },
  };
}

function queries(policies: PolicySet): Required<Pick<QueryResolvers, OversightQuery>> {
  return {
    async secretaryVisitCoverage(_root, args, context) {
      assertMayKnow(context, 'CASEWORK');
      const division = countedUnder(context.scope.division, args.division);
      const asOf = asOfDay(args, context);
      return { division, asOf, rows: await readVisited(context, { division, asOf }) };
    },
    dutyOwners(_root, args, context) {
      assertMayKnow(context, 'CASEWORK');
      const at = { division: args.division, on: asOfDay(args, context) };
      return dutyOwners(policies, at).map((duty) => ({ ...duty, at }));
    },
    async unitsInCharge(_root, args, context) {
      assertMayKnow(context, 'CASEWORK');
      const at = { division: args.division, on: asOfDay(args, context) };
      const units = await Promise.all(
        workingUnits(policies, at).map(async (unit): Promise<UnitAt> => {
          const officer = await officerOn(context, { ...at, unit: unit.unit });
          return { ...unit, at, officer: officer ?? null };
        }),
      );
      const { named } = args;
      return typeof named === 'boolean' ? units.filter(({ officer }) => (officer !== null) === named) : units;
    },
    calendarReports(_root, { division, year }, context) {
      assertMayKnow(context, 'CASEWORK');
      return reportsOfYear(context, { ...divisionBounds(division), year });
    },
    inspectionFindings(_root, args, context) {
      assertMayKnow(context, 'CASEWORK');
      const seen = { division: context.scope.division, today: context.clock.today() };
      return orderedPage(context, findingList(args.filter ?? {}, seen), args);
    },
  };
}

function ofHousehold(
  policies: PolicySet,
): Required<Pick<HouseholdResolvers, 'secretaryVisits' | 'dutyOwners'>> {
  return {
    secretaryVisits: forTakingPart(({ id }, _args, context) => secretaryVisitsOf(context, id)),
    dutyOwners: forTakingPart(async ({ id }, args, context: RequestContext) => {
      const division = await divisionOfHousehold(context, id);
      if (division === undefined) return null;
      const at = { division, on: asOfDay(args, context) };
      return dutyOwners(policies, at).map((duty) => ({ ...duty, at }));
    }),
  };
}

const SecretaryVisit: Complete<SecretaryVisitResolvers> = {
  household: (row, _args, context) => householdOf(context, row),
};

const sum = (rows: readonly VisitedRow[], of: (row: VisitedRow) => number) =>
  rows.reduce((total, row) => total + of(row), 0);
const share = (visited: number, households: number) => percentOf(BigInt(visited), BigInt(households)) ?? null;

function coverageFields(policies: PolicySet): Complete<SecretaryVisitCoverageResolvers> {
  return {
    households: ({ rows }) => sum(rows, ({ households }) => households),
    visited: ({ rows }) => sum(rows, ({ visited }) => visited),
    share: ({ rows }) =>
      share(
        sum(rows, ({ visited }) => visited),
        sum(rows, ({ households }) => households),
      ),
    lastVisitOn: ({ rows }) =>
      rows
        .flatMap(({ lastVisitOn }) => lastVisitOn ?? [])
        .sort()
        .at(-1) ?? null,
    byDivision: ({ rows, asOf }) => rows.map((row) => ({ ...row, asOf })),
    clauses({ division, asOf }) {
      const rule = ruleInForce(policies, 'secretary-visits', { division, on: asOf });
      return rule ? cited([rule.clause]) : [];
    },
  };
}

const SecretaryVisitsOfDivision: Complete<SecretaryVisitsOfDivisionResolvers> = {
  share: ({ visited, households }) => share(visited, households),
  division: ({ code, asOf }, _args, context) => divisionInSight(context, { code }, asOf),
};

const DutyOwner: Complete<DutyOwnerResolvers> = {
  officer: async ({ unit, at: { division, on } }, _args, context) =>
    (await officerOn(context, { division: division.slice(0, COUNTY_DIGITS), unit, on })) ?? null,
  clauses: ({ clause }) => cited([clause]),
};

function unitFields(policies: PolicySet): Complete<UnitInChargeResolvers> {
  return {
    clauses({ at }) {
      const clause = namedPersonClause(policies, at);
      return clause ? cited([clause]) : [];
    },
  };
}

const CalendarReport: Complete<CalendarReportResolvers> = {
  division: ({ divisionCode, reportedOn }, _args, context) =>
    divisionInSight(context, { code: divisionCode }, reportedOn),
};

const InspectionFinding: Complete<InspectionFindingResolvers> = {
  state: ({ rectifiedOn }) => (rectifiedOn === null ? 'OPEN' : 'RECTIFIED'),
  division: ({ divisionCode, foundOn }, _args, context) =>
    divisionInSight(context, { code: divisionCode }, foundOn),
  evidence: ({ id }, _args, context) => evidenceOf(context, id),
};
