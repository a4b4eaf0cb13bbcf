import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';

/** Rows of leads, cases and periods followed their household to another place or household; these are held. */
export const rowsFollowed = reaction<[transaction: Statements, law: Law, householdIds: readonly string[]]>();
