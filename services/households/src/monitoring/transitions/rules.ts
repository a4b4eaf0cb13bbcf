import { valuesToSet } from '@dixian/department';
import type { TransitionRule } from '@dixian/transition';
import type { House } from '../../ground/room';
import { documentAtDay } from './document-at-day';
import { keyHouseholdStatus } from './key-household-status';
import { labelBirthdays } from './label-birthdays';
import { newLine } from './new-line';
import { notEliminated } from './not-eliminated';
import { openIdentifications } from './open-identifications';
import { pairingDuty } from './pairing-duty';
import { poorAtDay } from './poor-at-day';
import { rectificationDue } from './rectification-due';
import { unchangedHouseholds } from './unchanged-households';

/** What of the rural office changes at the end of a day. */
export const transitionRules = ({
  law,
  reviewAges,
  parts: { clock },
}: Pick<House, 'law' | 'reviewAges' | 'parts'>): readonly TransitionRule[] => [
  keyHouseholdStatus,
  pairingDuty,
  notEliminated,
  unchangedHouseholds,
  poorAtDay,
  rectificationDue,
  openIdentifications,
  newLine({ law, clock }),
  valuesToSet('lines-to-set'),
  documentAtDay,
  labelBirthdays(reviewAges),
];
