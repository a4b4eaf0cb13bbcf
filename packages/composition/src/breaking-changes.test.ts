import { graphOf, planted, sound } from '../test/graph-of';
import { checkBreakingChanges } from './breaking-changes';

const landed = graphOf(sound).apiSdl;
const kindsOf = (graph: ReturnType<typeof graphOf>) =>
  checkBreakingChanges(landed, graph.api, []).map(({ rule }) => rule);

test('nothing changed, nothing breaks', () => {
  expect(kindsOf(graphOf(sound))).toEqual([]);
});

test.each([
  ['a field removed', '"What was paid, in yuan."\n      paid: Money!', '', ['FIELD_REMOVED']],
  ['a field that may now be null', 'paid: Money!', 'paid: Money', ['FIELD_CHANGED_KIND']],
  ['an enum value added to what comes back', 'HOSPITAL', 'HOSPITAL "At home." HOME', ['VALUE_ADDED_TO_ENUM']],
  ['an argument that became required', 'after: String', 'after: String!', ['ARG_CHANGED_KIND']],
  ['a default that changed', 'first: Int = 20', 'first: Int = 10', ['ARG_DEFAULT_VALUE_CHANGE']],
  [
    'a required input field added',
    'occurredOn: Date!',
    'occurredOn: Date! "Place." place: String!',
    ['REQUIRED_INPUT_FIELD_ADDED'],
  ],
  ['a successful outcome added', '| NotPermitted', '| NotPermitted | Settlement', ['TYPE_ADDED_TO_UNION']],
])('breaks: %s', (_, was, is, kinds) => {
  expect(kindsOf(planted('health', was, is))).toEqual(kinds);
});

test.each([
  ['a field added', 'paid: Money!', 'paid: Money! "Its share." share: Money'],
  ['an optional argument added', 'after: String', 'after: String, "Only these." place: CarePlace'],
  ['an optional input field added', 'occurredOn: Date!', 'occurredOn: Date! "Remark." remark: String'],
  ['a user error added', '| NotPermitted', '| NotPermitted | NotFound'],
])('does not break: %s', (_, was, is) => {
  expect(kindsOf(planted('health', was, is))).toEqual([]);
});

test('an enum value added where it is only given, never returned, does not break', () => {
  const filter = (values: string) =>
    graphOf({
      ...sound,
      households: `${sound.households}
        "Order." enum HouseholdOrder { ${values} }
        extend type Query { "How many." householdCount("Order." order: HouseholdOrder): Int }`,
    });
  const before = filter('"By code." CODE').apiSdl;
  expect(checkBreakingChanges(before, filter('"By code." CODE "By day." DAY').api, [])).toEqual([]);
});

test('an accepted change passes, and only that one', () => {
  const graph = planted('health', 'HOSPITAL', 'HOSPITAL "At home." HOME "On the way." TRANSPORT');
  const reason = 'Announced to every team that shows the place of care.';
  const accepted = [{ change: 'HOME was added to enum type CarePlace.', reason, on: '2026-11-22' }];
  expect(checkBreakingChanges(landed, graph.api, accepted).map(({ message }) => message)).toEqual([
    expect.stringContaining('TRANSPORT was added to enum type CarePlace.'),
  ]);
});
