import { HouseholdTimelineDocument, type HouseholdTimelineQuery } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { departmentNames } from '../shell/frame/department-names';
import { Part } from '../shell/frame/part';
import { fill } from '../shell/language/fill';
import { useWords, type Words } from '../shell/language/language';
import { inOrder, knownBy, type TimelineEvent } from './timeline-events';
import { words } from './words';

const events = {
  lead: ['发现线索：{type}', 'Lead: {type}'],
  identified: ['认定为监测对象：{category}', 'Identified: {category}'],
  released: ['风险消除', 'Released'],
  due: ['{name}（应办）', '{name} (due)'],
  met: ['{name}（办结）', '{name} (done)'],
  late: ['逾期 {days} 天', '{days} days late'],
} satisfies Words;

type Household = NonNullable<HouseholdTimelineQuery['household']>;

/** All that happened to a household, and what is due, in one column. */
export function Timeline({ id, asOf }: { readonly id: string; readonly asOf: string }) {
  const said = useWords(words);
  const read = useReader();
  return (
    <Part id="timeline" title={said.timeline} document={HouseholdTimelineDocument} variables={{ id, asOf }}>
      {({ household }) => {
        const shown = household ? knownBy(inOrder(read(household)), asOf) : [];
        if (shown.length === 0) return <p className="quiet">{said.nothing}</p>;
        return (
          <ol className="timeline">
            {shown.map(({ key, day, text, detail, tone }) => (
              <li key={key} className={tone}>
                <time dateTime={day}>{day}</time>
                <span>
                  {text} {detail && <span className={tone === 'late' ? 'late' : 'quiet'}>{detail}</span>}
                </span>
              </li>
            ))}
          </ol>
        );
      }}
    </Part>
  );
}

function useReader(): (household: Household) => TimelineEvent[] {
  const said = useWords(events);
  const departments = useWords(departmentNames);
  const label = useLabel();
  return (household) => [
    ...household.leads.edges.map(({ node }) => ({
      key: `lead ${node.id}`,
      day: node.foundOn,
      text: fill(said.lead, { type: label('LeadType', node.leadType) }),
      detail: label('LeadChannel', node.channel),
    })),
    ...(household.monitoringPeriods ?? []).flatMap((period) => [
      {
        key: `in ${period.id}`,
        day: period.identifiedOn,
        text: fill(said.identified, { category: label('MonitoringCategory', period.category) }),
      },
      ...(period.eliminatedOn
        ? [{ key: `out ${period.id}`, day: period.eliminatedOn, text: said.released, tone: 'met' as const }]
        : []),
    ]),
    ...(household.cases ?? []).flatMap((one) =>
      one.timeline.map((act) => ({
        key: `act ${act.id}`,
        day: act.occurredOn,
        text: act.name,
        detail: label('ProcedureKind', one.kind),
      })),
    ),
    ...(household.movements ?? []).map((movement) => ({
      key: `move ${movement.id}`,
      day: movement.occurredOn,
      text: label('HouseholdMovementKind', movement.kind),
    })),
    ...(household.deliveredMeasures?.edges ?? []).map(({ node }) => ({
      key: `measure ${node.id}`,
      day: node.deliveredOn,
      text: node.name,
      detail: departments[node.department as keyof typeof departments] ?? node.department,
    })),
    ...(household.obligations?.edges ?? []).flatMap(({ node, status, daysOverdue }): TimelineEvent[] => {
      const day = node.metOn ?? node.dueOn;
      if (!day || status === 'STOPPED') return [];
      const isDone = status === 'MET' || status === 'MET_LATE';
      const text = fill(isDone ? said.met : said.due, { name: node.name });
      const tone = isDone ? 'met' : status === 'OVERDUE' ? 'late' : 'due';
      return [
        {
          key: `duty ${node.id}`,
          day,
          text,
          tone,
          ...(status === 'OVERDUE'
            ? { detail: fill(said.late, { days: daysOverdue }) }
            : { detail: [...new Set(node.clauses.map(({ section }) => section))].join('；') }),
        },
      ];
    }),
  ];
}
