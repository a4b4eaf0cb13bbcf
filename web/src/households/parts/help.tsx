import { HouseholdHelpDocument } from '../../generated/graphql';
import { Facts } from '../../shell/frame/facts';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { fill } from '../../shell/language/fill';
import { type About, usePartWords } from './use-part-words';

export function Help({ id, asOf }: About) {
  const { said, label } = usePartWords();
  return (
    <Part id="help" title={said.help} document={HouseholdHelpDocument} variables={{ id, asOf }}>
      {({ household }) => {
        const plan = household?.helpPlan;
        const readiness = household?.eliminationReadiness;
        const helpers = household?.helpers?.map(
          ({ name, unit, post, since }) => `${name}（${unit} ${post}，${fill(said.since, { day: since })}）`,
        );
        return (
          <>
            <Facts
              rows={[
                [said.helpers, helpers?.join('、')],
                [said.plan, plan && fill(said.planMade, { day: plan.madeOn })],
              ]}
            />
            {readiness && (
              <ul className="conditions">
                {readiness.conditions.map(({ code, text, holds }) => (
                  <li key={code}>
                    <span className={`tag ${holds ? 'met' : 'soon'}`}>
                      {holds ? said.holds : said.holdsNot}
                    </span>{' '}
                    {text}
                  </li>
                ))}
              </ul>
            )}
            {plan && (
              <MiniTable
                label={said.plan}
                none={said.nothing}
                rows={plan.measures}
                rowKey={(measure) => measure.id}
                columns={[
                  {
                    title: said.measure,
                    show: ({ name, family }) => `${label('MeasureFamily', family)}：${name}`,
                  },
                  { title: said.unit, show: ({ responsibleUnit }) => responsibleUnit },
                  {
                    title: said.span,
                    show: ({ plannedFrom, plannedUntil }) => `${plannedFrom} — ${plannedUntil}`,
                  },
                  { title: said.state, show: ({ state }) => label('MeasureState', state) },
                ]}
              />
            )}
          </>
        );
      }}
    </Part>
  );
}
