import type { Law } from '@dixian/policy';
import {
  assertMayKnow,
  type Complete,
  childPages,
  forKnowing,
  ofCounty,
  ofId,
  orderedPage,
  type RequestContext,
} from '@dixian/service';
import type {
  EmploymentFileResolvers,
  PersonResolvers,
  QueryResolvers,
  WorkshopResolvers,
} from '../../ground/generated';
import { workshopFavour } from '../domain/workshop-favour';
import {
  type EntryRow,
  entryList,
  type FileRow,
  fileById,
  fileList,
  fileOfPerson,
} from '../persistence/files';
import { type WorkshopRow, workshopById, workshopList } from '../persistence/workshops';

/** The lists of files and of favours. */
export const fileQueries = {
  employmentFiles(_root, args, context) {
    assertMayKnow(context, 'EMPLOYMENT');
    const { division, household, open, openedFrom, openedTo } = args.filter ?? {};
    const list = fileList((add) =>
      ofId(ofCounty(add, [context.scope.division, division]), household, 'household_id')
        .within(division)
        .addIf('(closed_on IS NULL) = ?', open)
        .addIf('opened_on >= ?', openedFrom)
        .addIf('opened_on <= ?', openedTo),
    );
    return orderedPage<FileRow, 'OPENED_ON' | 'DIVISION'>(context, list, args);
  },
  workshops(_root, args, context) {
    assertMayKnow(context, 'EMPLOYMENT');
    const { division, validFrom, validTo } = args.filter ?? {};
    const list = workshopList((add) =>
      ofCounty(add, [context.scope.division, division])
        .within(division)
        .addIf('valid_from >= ?', validFrom)
        .addIf('valid_from <= ?', validTo),
    );
    return orderedPage<WorkshopRow, 'DIVISION' | 'VALID_FROM'>(context, list, args);
  },
} satisfies QueryResolvers;

/** What files add to a person. */
export const Person = {
  employmentFile: forKnowing(
    'EMPLOYMENT',
    async ({ id }: { id: string }, _args: object, context: RequestContext) =>
      (await fileOfPerson(context, id)) ?? null,
  ),
} satisfies PersonResolvers;

/** Fields of EmploymentFile that are not columns. */
export const EmploymentFile: Complete<EmploymentFileResolvers> = {
  __resolveReference: ({ id }, context) => fileById(context, id),
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  person: ({ personId }) => ({ __typename: 'Person', id: personId }),
  entries: ({ id }, args, context) =>
    childPages<EntryRow>(context, 'file-entries', entryList, 'file_id', args).load(id),
};

/** Fields of Workshop that are not columns. */
export function workshopResolvers({ policies }: Law): Complete<WorkshopResolvers> {
  return {
    __resolveReference: ({ id }, context) => workshopById(context, id),
    validity: ({ divisionCode: division, validFrom, endsOn }, { asOf }, context) =>
      workshopFavour(policies, { division, on: asOf ?? context.clock.today(), validFrom, endsOn }),
  };
}
