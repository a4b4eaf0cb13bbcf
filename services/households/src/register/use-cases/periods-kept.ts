import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';

/** A national export was loaded, and the times of monitoring of its households with it; the statement gives their ids. */
export const periodsKept =
  reaction<[transaction: Statements, law: Law, households: { readonly sql: string }]>();
