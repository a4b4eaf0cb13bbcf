import { mutate } from '../mutate';
import { type Households, rowsOf } from '../running-households';

/** Records a finding of an inspection for each of these days, by which its task is dated as by a county that sets days. */
export async function recordDated(
  households: Households,
  account: string,
  days: readonly (string | null)[],
): Promise<void> {
  for (const [index, day] of days.entries()) {
    const { finding } = await mutate<{ finding?: { id: string } }>(households, account, {
      mutation: 'recordInspectionFinding',
      input: {
        ...{ source: 'INSPECTION', finding: '三户饮水设施未管护' },
        ...{ occurredOn: '2025-05-01', idempotencyKey: `dated-${index}` },
      },
      fields: '... on InspectionFindingRecorded { finding { id } }',
    });
    await rowsOf(households, 'UPDATE task SET due_on = $2::date WHERE subject_id = $1', [finding?.id, day]);
  }
}

/** The days of findings of inspections, as such a list has them by due day. */
export async function dueDays(
  households: Households,
  account: string,
  filter: string,
  direction = 'ASC',
): Promise<(string | null)[]> {
  const { data, errors } = await households.ask<{
    inspectionFindings: { edges: { node: { dueOn: string | null } }[] };
  }>(
    account,
    `{ inspectionFindings(filter: { source: INSPECTION, ${filter} }, orderBy: { field: DUE_ON, direction: ${direction} }) {
         edges { node { dueOn } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.inspectionFindings.edges.map(({ node }) => node.dueOn);
}
