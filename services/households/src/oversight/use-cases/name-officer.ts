import type { UserErrorValue } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import { given } from '../../ground/domain/free-text';
import type { Reported } from '../../ground/domain/reported';
import { refused } from '../../ground/use-cases/refused';
import { refuseVillage } from '../../monitoring/use-cases/refuse-caller';
import { refusal } from '../domain/refusals';
import { divisionOn } from '../persistence/divisions-below';
import { findOfficer, insertOfficer, type OfficerRow } from '../persistence/officers';
import { NO_DIVISION } from './oversight-messages';

/** Somebody in charge of a unit, as it is reported. */
export interface ReportedOfficer extends Reported {
  readonly division?: string | null;
  readonly unit: string;
  readonly name: string;
  readonly post?: string | null;
}

/** Names who is in charge in a unit from a day on; whoever was named before is so no more. */
export function nameOfficer(
  context: RequestContext,
  reported: ReportedOfficer,
): Promise<{ officer: OfficerRow } | UserErrorValue> {
  const { unit, name, post, occurredOn: since } = reported;
  const { division: own } = context.caller;
  const division = reported.division ?? own;
  return recordOnce<{ officer: OfficerRow }, string>(
    context,
    { act: 'nameOfficer', input: reported, may: refuseVillage, texts: { unit, name, post } },
    async (transaction, { account }) => {
      const [named, of] = [given(name), given(unit)];
      if (of === null) return refused(refusal('unit', 'REQUIRED'));
      if (named === null) return refused(refusal('name', 'REQUIRED'));
      const seen = division.startsWith(own) && (await divisionOn(transaction, division, since));
      if (!seen) return NO_DIVISION;
      const told = { unit: of, name: named, post: given(post), since, account, divisionCode: division };
      const officer = await insertOfficer(transaction, told);
      return { answer: { officer }, reference: officer.id };
    },
    async (reader, id) => {
      const officer = await findOfficer(reader, id);
      return officer && { officer };
    },
  );
}
