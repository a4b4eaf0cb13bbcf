import { parseAccount } from './accounts';
import { SECTORS } from './caller';
import { publicCaller } from './caller-claims';
import { FACTS, type Fact, mayKnow, serviceMayKnow } from './need-to-know';

const departmentsThatKnow = (fact: Fact) =>
  SECTORS.filter((sector) => mayKnow(parseAccount(`${sector}@410526`), fact));

test.each<[Fact, string[]]>([
  ['REGISTER', [...SECTORS]],
  ['MONITORING', [...SECTORS]],
  ['CASEWORK', ['rural']],
  ['RISKS', ['rural']],
  ['INCOME', ['civil-affairs', 'rural']],
  ['MEDICAL', ['health', 'rural']],
  ['TREATMENT', ['health', 'rural']],
  ['DISABILITY', ['civil-affairs', 'rural']],
  ['LABOUR', ['employment', 'finance', 'civil-affairs', 'rural']],
  ['STUDIES', ['employment', 'education', 'civil-affairs', 'rural']],
])('%s is known to the departments whose work asks for it: %j', (fact, sectors) => {
  expect(departmentsThatKnow(fact)).toEqual(sectors);
});

test('the rural department, which leads the work, knows every fact, who has no account none', () => {
  for (const fact of FACTS) {
    expect([fact, mayKnow(parseAccount('rural@410526'), fact)]).toEqual([fact, true]);
    expect([fact, mayKnow(publicCaller('somewhere'), fact)]).toEqual([fact, false]);
  }
});

test('offices of the line know every fact of their division, but bills only where relief is decided or checked', () => {
  const line = ['village@410526001001', 'township@410526001', 'county@410526', 'city@4105', 'auditor@41'];
  const unknownTo = (account: string) => FACTS.filter((fact) => !mayKnow(parseAccount(account), fact));
  expect(line.map(unknownTo)).toEqual([['TREATMENT'], ['TREATMENT'], [], ['TREATMENT'], []]);
});

test('events bring a service what one of its departments may know, the register everything, supervision no facts', () => {
  const brought = (service: string) => FACTS.filter((fact) => serviceMayKnow(service, fact));
  expect(brought('households')).toEqual(FACTS);
  expect(brought('housing-water')).toEqual(['REGISTER', 'MONITORING', 'HOUSING']);
  expect(brought('supervision')).toEqual(['REGISTER', 'MONITORING', 'CASEWORK']);
  expect(brought('policy')).toEqual(['REGISTER']);
});
