import { Link } from '@tanstack/react-router';
import type { HouseholdHeadQuery } from '../generated/graphql';
import { useLabel } from '../shell/format/label';
import { fill } from '../shell/language/fill';
import { useWords, type Words } from '../shell/language/language';

const words = {
  monitored: ['{category}，{day} 识别', '{category}, identified {day}'],
  released: ['风险已消除（{day}）', 'Released ({day})'],
  notMonitored: ['非监测对象', 'Not monitored'],
  people: ['{count} 人', '{count} people'],
  merged: ['已并入', 'Merged into'],
} satisfies Words;

/** Who it is, where, and whether the household is monitored: what one looks for first. */
export function HouseholdTitle(props: { readonly household: NonNullable<HouseholdHeadQuery['household']> }) {
  const said = useWords(words);
  const label = useLabel();
  const { head, code, division, householdType, memberCount, monitored, mergedInto } = props.household;
  const risks = monitored?.risks?.join('、');
  return (
    <div>
      <h1>
        {head?.name ?? code} <span className="quiet household-code">{code}</span>
      </h1>
      <p className="household-line">
        {division.name} · {householdType ?? ''} · {fill(said.people, { count: memberCount })}{' '}
        {monitored ? (
          <span className={`tag ${monitored.eliminatedOn ? 'met' : 'soon'}`}>
            {monitored.eliminatedOn
              ? fill(said.released, { day: monitored.eliminatedOn })
              : fill(said.monitored, {
                  category: label('MonitoringCategory', monitored.category),
                  day: monitored.monthOnly ? monitored.identifiedOn.slice(0, 7) : monitored.identifiedOn,
                })}
          </span>
        ) : (
          <span className="tag">{said.notMonitored}</span>
        )}
        {risks && <span> {risks}</span>}
        {mergedInto && (
          <span>
            {said.merged}{' '}
            <Link to="/households/$id" params={{ id: mergedInto.id }}>
              {mergedInto.code}
            </Link>
          </span>
        )}
      </p>
    </div>
  );
}
