/** A demo account, `ROLE@DIVISION`. */
export type Account = string;

/** The county account that loads each folder of demo/. */
const COUNTIES: Readonly<Record<string, Account>> = {
  'an-yang-2025': 'county@410526',
  'bo-luo-2025': 'county@441322',
  'ji-yuan-2025': 'county@419001',
  'pu-an-2025': 'county@500235',
};

/** The account that loads a folder of demo/. */
export function accountOf(folder: string): Account {
  const account = COUNTIES[folder];
  if (!account) throw new Error(`demo/${folder} has no account in demo-accounts.ts`);
  return account;
}

/** Accounts shown to a newcomer. */
export const SHOWN_ACCOUNTS: readonly { account: Account; who: string }[] = [
  { account: 'county@410526', who: '滑县（安阳）县级' },
  { account: 'township@500235216', who: '云阳县普安乡' },
  { account: 'county@419001', who: '济源' },
  { account: 'health@441322', who: '博罗县医保、卫健' },
  { account: 'auditor@', who: '审计，全国，只读' },
];
