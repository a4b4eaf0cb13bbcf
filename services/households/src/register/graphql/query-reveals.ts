import type { Message } from '@dixian/graph';
import { childPages, orderedPage, type RequestContext } from '@dixian/service';
import { GraphQLError } from 'graphql';
import type {
  PersonResolvers,
  QueryResolvers,
  RevealNoticeResolvers,
  RevealResolvers,
} from '../../ground/generated';
import { mayHandOutExtracts, mayReadReveals } from '../domain/rights-of-viewer';
import { personById } from '../persistence/persons';
import { type RevealRow, revealList, revealNoticeList, revealsOfPerson } from '../persistence/reveals';
import { divisionInSight } from './division-in-sight';

/** Query.reveals; FORBIDDEN for everybody but auditors and administrators. */
export const reveals: NonNullable<QueryResolvers['reveals']> = (_root, args, context) => {
  assertReader(context);
  return orderedPage(context, revealList, args);
};

/** Query.revealNotices; FORBIDDEN likewise. */
export const revealNotices: NonNullable<QueryResolvers['revealNotices']> = (_root, args, context) => {
  assertReader(context);
  return orderedPage(context, revealNoticeList, args);
};

const NO_EXTRACT: Message = {
  zh: '个人信息摘录和查看记录由乡镇、县级或农业农村部门人员查询和出具。',
  en: 'Township, county and rural office hand out extracts of personal data and see who looked at a person.',
};
const NO_READER: Message = {
  zh: '查看记录只对审计人员和管理员开放。',
  en: 'Only auditors and administrators may read the audit trail.',
};

/** Person.reveals, for who hands out extracts; FORBIDDEN likewise. */
export const revealsOf: NonNullable<PersonResolvers['reveals']> = ({ id }, args, context) => {
  if (!mayHandOutExtracts(context.caller)) refuse(context, NO_EXTRACT);
  return childPages<RevealRow>(context, 'reveals', revealsOfPerson, 'person_id', args).load(id);
};

function assertReader(context: RequestContext): void {
  if (!mayReadReveals(context.caller)) refuse(context, NO_READER);
}

function refuse({ language }: RequestContext, message: Message): never {
  throw new GraphQLError(message[language], { extensions: { code: 'FORBIDDEN' } });
}

/** Fields of Reveal that are not columns. */
export const Reveal = {
  person: ({ personId }, _args, context) => (personId === null ? null : personById(context, personId)),
  division: ({ divisionCode }, _args, context) =>
    divisionInSight(context, { code: divisionCode }, context.clock.today()),
} satisfies RevealResolvers;

/** Fields of RevealNotice that are not columns. */
export const RevealNotice = {
  division: ({ divisionCode }, _args, context) =>
    divisionInSight(context, { code: divisionCode }, context.clock.today()),
} satisfies RevealNoticeResolvers;
