import { HouseholdSchoolingDocument } from '../../generated/graphql';
import { amount } from '../../shell/format/money';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { type About, usePartWords } from './use-part-words';

export function Schooling({ id, asOf }: About) {
  const { said, label } = usePartWords();
  return (
    <Part
      id="schooling"
      title={said.schooling}
      document={HouseholdSchoolingDocument}
      variables={{ id, asOf }}
    >
      {({ household }) => (
        <>
          <MiniTable
            label={said.child}
            none={`${said.child}：${said.nothing}`}
            rows={household?.childrenOfSchoolAge ?? []}
            rowKey={({ person }) => person.id}
            columns={[
              { title: said.child, show: ({ person }) => person.name },
              { title: said.standing, show: ({ standing }) => label('ChildStanding', standing) },
              { title: said.from, show: ({ since }) => since },
            ]}
          />
          {(household?.educationAid?.edges.length ?? 0) > 0 && (
            <MiniTable
              label={said.aid}
              none={said.nothing}
              rows={household?.educationAid?.edges.map(({ node }) => node) ?? []}
              rowKey={(aid) => aid.id}
              columns={[
                { title: said.aid, show: ({ item }) => item },
                { title: said.person, show: ({ person }) => person?.name },
                {
                  title: said.term,
                  show: ({ schoolYear, term }) => `${schoolYear} ${label('SchoolTermName', term)}`,
                },
                { title: said.amount, isNumber: true, show: ({ amount: fen }) => amount(fen) },
                { title: said.state, show: ({ state }) => label('StudentAidState', state) },
              ]}
            />
          )}
        </>
      )}
    </Part>
  );
}
