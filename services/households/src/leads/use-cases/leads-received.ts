import type { Law } from '@dixian/policy';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';
import type { ChosenLeads } from '../persistence/start-leads';

/** Leads were received and their clocks begin. */
export const leadsReceived = reaction<[transaction: Statements, law: Law, leads: ChosenLeads]>();
