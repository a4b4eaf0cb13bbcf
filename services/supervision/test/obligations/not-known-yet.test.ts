import { randomUUID } from 'node:crypto';
import { type Supervision, startSupervision } from '../running-supervision';

let supervision: Supervision;
beforeAll(async () => {
  supervision = await startSupervision({ DIXIAN_NOW: '2025-12-01' });
});
afterAll(() => supervision.stop());

async function obligations(account: string, leadId: string): Promise<object[] | null | undefined> {
  const { data } = await supervision.ask<{ _entities: { obligations: object[] | null }[] }>(
    account,
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Lead { obligations { kind } } } }',
    { of: [{ __typename: 'Lead', id: leadId }] },
  );
  return data._entities[0]?.obligations;
}

test('obligations of a lead are not known until its event has come; where no document sets a day they are none', async () => {
  expect(await obligations('county@500235', randomUUID())).toBeNull();
  const known = await supervision.lead();
  expect(await obligations('county@500235', known)).toHaveLength(2);
  const unlimited = await supervision.lead({ divisionCode: '441322001001' });
  expect(await obligations('county@441322', unlimited)).toEqual([]);
  expect(await obligations('county@500235', unlimited)).toBeNull();
});
