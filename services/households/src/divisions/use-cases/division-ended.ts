import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { reaction } from '../../ground/domain/reaction';

/** A division is there no more from a day on, closed or gone into another: what it owed as a place ends. */
export const divisionEnded =
  reaction<[transaction: Statements, ended: { divisionId: string; on: PlainDate }]>();
