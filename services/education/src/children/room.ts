import type { WithdrawalContext } from '@dixian/imports';
import { guaranteeAnswer } from '@dixian/register';
import { onEvent } from '@dixian/service';
import type { Resolvers } from '../ground/generated';
import type { Room } from '../ground/room';
import { enrolmentImport } from '../roll/ledgers/enrolments';
import { schoolDays } from './domain/school-choices';
import { answerSchoolingBy } from './graphql/answer-schooling';
import { ChildOfSchoolAge, dropoutCaseBy, SchoolLeave } from './graphql/child-of-school-age';
import { householdSchooling } from './graphql/household';
import { mutations } from './graphql/mutations';
import { Person } from './graphql/person';
import { childrenOfSchoolAgeBy, dropoutCases } from './graphql/query-children';
import { SchoolingAnswer } from './graphql/schooling-answer';
import { dropoutImport } from './ledgers/dropout-control';
import { followBringBack, forgetBringBack } from './persistence/bring-back';
import { DROPOUT_FILES, LEAVE_FILES } from './persistence/filed';
import { findSchools } from './persistence/find-schools';
import { followWithdrawal, OF_WITHDRAWAL } from './persistence/follow-answers';
import { followCases } from './persistence/follow-cases';
import { followRoll } from './persistence/follow-closing';
import { CreateCases1765240010000 } from './persistence/migrations/1765240010000-create-cases';
import { compulsoryEducation, dropoutCase, dropoutStep } from './tables';
import { schoolYear } from './transitions/school-year';
import { recordSurvey } from './use-cases/record-survey';

/** Children who must be at school: how they stand, who is out, and what the department answers on it. */
export const children: Room = {
  tables: [
    { entity: compulsoryEducation, household: 'followed' },
    { entity: guaranteeAnswer, household: 'followed' },
    { entity: dropoutCase, household: 'matched' },
    { entity: dropoutStep, household: 'followed' },
  ],
  migrations: [CreateCases1765240010000],
  files: [LEAVE_FILES, DROPOUT_FILES],
  furnish({ policies, parts: { clock } }) {
    const days = schoolDays(policies);
    const anew = async ({ transaction, scope }: WithdrawalContext) => {
      const [county, today] = [scope.division.slice(0, 6), clock.today()];
      await followWithdrawal(transaction, county, {
        on: days(today),
        source: OF_WITHDRAWAL,
        account: null,
      });
      await followBringBack(transaction, today, { where: 'c.county_code = $1', parameters: [county] });
      await forgetBringBack(transaction, county, today);
      await findSchools(transaction, county, days(today));
    };
    return {
      afterMatching: (transaction, ids) =>
        followBringBack(transaction, clock.today(), {
          where: 'c."householdId" = ANY($1::uuid[])',
          parameters: [ids],
        }),
      transitions: [schoolYear],
      ledgers: [enrolmentImport(followRoll(days), anew), dropoutImport(followCases(days), anew)],
      resolvers: {
        Query: { childrenOfSchoolAge: childrenOfSchoolAgeBy(days), dropoutCases },
        Mutation: { answerSchooling: answerSchoolingBy(days), ...mutations(days) },
        Household: householdSchooling(days),
        Person,
        SchoolingAnswer,
        ChildOfSchoolAge,
        DropoutCase: dropoutCaseBy(policies),
        SchoolLeave,
      } satisfies Resolvers,
      handlers: [
        onEvent('survey-recorded', ({ payload }, transaction) => recordSurvey(transaction, payload)),
      ],
    };
  },
};
