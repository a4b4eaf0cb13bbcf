import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';

/** A visit verified the lead of that id. */
export const leadVerified = reaction<[transaction: Statements, law: Law, leadId: string]>();
