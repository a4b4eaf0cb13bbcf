import { SECTORS } from '@dixian/access';
import { invalidInput, type UserErrorValue } from '@dixian/graph';
import { recordOnce } from '@dixian/recording';
import type { RequestContext } from '@dixian/service';
import type { ChannelKind } from '../domain/channel-kinds';
import { type ChannelView, channelById, openChannel as openOne } from '../persistence/channels';
import type { ChannelSettings } from '../settings';
import { noticeChannel } from '../tables';
import { refuseAddress } from './allowed-address';
import { refuseFor } from './who-may';

interface Asked {
  division: string;
  sector?: string | null;
  kind: ChannelKind;
  address?: string | null;
  idempotencyKey: string;
}

/** Opens a way by which a unit is told outside the graph; one that is open already is given as it is. */
export function openChannel(
  context: RequestContext,
  settings: ChannelSettings,
  input: Asked,
): Promise<ChannelView | UserErrorValue> {
  const { clock } = context;
  const unit = { divisionCode: input.division, sector: input.sector ?? null };
  const { kind } = input;
  const address = input.address?.trim() || null;
  return recordOnce<ChannelView, string>(
    context,
    { act: 'openNoticeChannel', input, may: (caller) => refuseUnit(unit) ?? refuseFor(caller, unit) },
    async (transaction, { account }) => {
      const wrong = refuseAddress(kind, address, settings);
      if (wrong) return wrong;
      const open = await openOne(transaction, unit, { kind, address });
      if (open && kind !== 'CALENDAR') return { answer: open, reference: open.id };
      const row = {
        ...unit,
        kind,
        address,
        openedBy: account,
        openedAt: clock.now(),
        closedBy: null,
        closedAt: null,
      };
      const { id } = await transaction.insert(noticeChannel, row, ['id']);
      return { answer: { ...row, id }, reference: id };
    },
    channelById,
  );
}

function refuseUnit({ divisionCode, sector }: { divisionCode: string; sector: string | null }) {
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(divisionCode)) {
    return invalidInput('division', 'NOT_A_DIVISION', NOT_A_DIVISION);
  }
  return sector === null || SECTORS.some((known) => known === sector)
    ? undefined
    : invalidInput('sector', 'NOT_A_SECTOR', NOT_A_SECTOR);
}

const NOT_A_DIVISION = {
  zh: '区划代码应为2、4、6、9或12位数字，请核对。',
  en: 'A division code has 2, 4, 6, 9 or 12 digits; please check it.',
};
const NOT_A_SECTOR = {
  zh: '没有这个部门，请核对。',
  en: 'There is no such department; please check it.',
};
