import type { WithFiles } from '@dixian/attachments';
import type { PlainDate } from '@dixian/calendar';
import { invalidInput, notFound, notPermitted, type UserErrorValue } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import { recordOnce } from '@dixian/recording';
import {
  awaitMatchingTurn,
  DEPARTMENT_ENTRY,
  holdRegistered,
  type RegisteredHousehold,
  type Stated,
} from '@dixian/register';
import type { RequestContext, Statements } from '@dixian/service';
import type { HouseGrade } from '../../ground/domain/house-grade';
import { ONLY_HOUSE } from '../domain/house-facts';
import { HOUSE_WORD_COLUMNS, HOUSE_WORD_NAMES, type HouseWordRow } from '../persistence/dwellings';
import { HOUSE_FILES } from '../persistence/filed';
import { houseWord } from '../tables';
import { followHouses } from './follow-houses';

/** What somebody says of a house of a household; what is left out is not said. */
export interface StatedHouse extends Stated, WithFiles {
  houseNumber?: string | null;
  livedIn?: boolean | null;
  sole?: boolean | null;
  suspected?: boolean | null;
  checked?: boolean | null;
  structure?: string | null;
  builtIn?: string | null;
  note?: string | null;
  grade?: HouseGrade | null;
  appraiser?: string | null;
  reportNumber?: string | null;
}

/** Who may say it besides the housing department: those who go to houses. */
const LINE = ['village', 'township', 'county'];

/** Records what was seen of a house on a day, and all that follows from it. */
export function recordHouse(
  context: RequestContext,
  policies: PolicySet,
  act: 'recordDwelling' | 'appraiseHouse',
  stated: StatedHouse,
  further?: (transaction: Statements, household: RegisteredHousehold) => Promise<void>,
): Promise<HouseWordRow | UserErrorValue> {
  const { houseNumber, structure, builtIn, note, appraiser, reportNumber } = stated;
  return recordOnce<HouseWordRow, string>(
    context,
    {
      act,
      input: stated,
      texts: { houseNumber, structure, builtIn, note, appraiser, reportNumber },
      longest: 200,
      along: HOUSE_FILES.of(stated),
      may: ({ role, sector }) => {
        const isHousing = role === 'department' && sector === 'housing';
        return isHousing || (act === 'recordDwelling' && LINE.includes(role)) ? undefined : NOT_FOR_YOU;
      },
    },
    async (transaction, { account }) => {
      const household = await holdRegistered(transaction, stated.householdId);
      if (!household) return NO_HOUSEHOLD;
      await awaitMatchingTurn(transaction);
      if (saysNothing(stated)) return SAYS_NOTHING;
      const { id: householdId, code: householdCode, divisionCode } = household;
      const row = await transaction.insert(
        houseWord,
        {
          ...{ householdId, householdCode, divisionCode, account, source: DEPARTMENT_ENTRY },
          ...{ occurredOn: stated.occurredOn, houseNumber: houseNumber?.trim() || ONLY_HOUSE },
          ...{ grade: stated.grade ?? null, livedIn: stated.livedIn ?? null, sole: stated.sole ?? null },
          ...{ suspected: stated.suspected ?? null, checked: stated.checked ?? false },
          ...{ structure: structure ?? null, builtIn: builtIn ?? null, note: note ?? null },
          ...{ appraiser: appraiser ?? null, reportNumber: reportNumber ?? null },
        },
        HOUSE_WORD_NAMES,
      );
      const today: PlainDate = context.clock.today();
      await followHouses(transaction, policies, [householdId], today);
      await further?.(transaction, household);
      return { answer: row, reference: row.id };
    },
    async (reader, id) => {
      const [row] = await reader.query<HouseWordRow>(
        `SELECT ${HOUSE_WORD_COLUMNS} FROM house_word WHERE id = $1`,
        [id],
      );
      return row;
    },
  );
}

function saysNothing(stated: StatedHouse): boolean {
  const { livedIn, sole, suspected, checked, structure, builtIn, grade } = stated;
  return [livedIn, sole, suspected, structure, builtIn, grade].every((one) => one == null) && !checked;
}

const NOT_FOR_YOU = notPermitted({
  zh: '这一项由住建部门或镇村填报，请交由其办理。',
  en: 'The housing department or the township and village state this. Please ask them.',
});
const NO_HOUSEHOLD = notFound('householdId', {
  zh: '您的辖区内没有这一户，请核对；刚登记的农户请稍后再试。',
  en: 'There is no such household in your division. Please check it; if it was registered just now, try again shortly.',
});
const SAYS_NOTHING = invalidInput('livedIn', 'REQUIRED', {
  zh: '请至少填写一项住房情况。',
  en: 'Please say at least one thing of the house.',
});
