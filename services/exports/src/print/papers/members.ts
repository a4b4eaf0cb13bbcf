import { table } from '../sheet/blocks';
import type { Html } from '../sheet/html';

/** A member as papers show it: numbers masked, as the graph gives them. */
export interface Member {
  readonly isHead: boolean;
  readonly relation: string;
  readonly person: {
    readonly name: string;
    readonly age: number | null;
    readonly certificateNumber: string | null;
    readonly phone: string | null;
  };
}

/** What papers ask of members; never for a purpose, so that no number comes in clear. */
export const MEMBERS = `members { isHead relation person { name age certificateNumber phone } }`;

/** The members, the head first. */
export function memberTable(members: readonly Member[]): Html {
  const sorted = [...members].sort((one, other) => Number(other.isHead) - Number(one.isHead));
  return table(
    ['姓名', '与户主关系', '年龄', '证件号码', '联系电话'],
    sorted.map(({ relation, isHead, person }) => [
      person.name,
      isHead ? '户主' : relation,
      person.age,
      person.certificateNumber,
      person.phone,
    ]),
  );
}
