import { HouseholdWorkDocument } from '../../generated/graphql';
import { amount } from '../../shell/format/money';
import { Facts } from '../../shell/frame/facts';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { fill } from '../../shell/language/fill';
import { type About, usePartWords } from './use-part-words';

export function Employment({ id, asOf }: About) {
  const { said } = usePartWords();
  return (
    <Part id="work" title={said.work} document={HouseholdWorkDocument} variables={{ id, asOf }}>
      {({ household }) => (
        <>
          <Facts
            rows={[
              [said.employed, household?.employmentGap && fill(said.employedOf, household.employmentGap)],
            ]}
          />
          <MiniTable
            label={said.posts}
            none={`${said.posts}：${said.nothing}`}
            rows={household?.publicWelfarePosts?.edges.map(({ node }) => node) ?? []}
            rowKey={(post) => post.id}
            columns={[
              { title: said.post, show: ({ post }) => post },
              { title: said.person, show: ({ person }) => person?.name },
              { title: said.pay, isNumber: true, show: ({ monthlyPay }) => amount(monthlyPay) },
              { title: said.from, show: ({ startsOn }) => startsOn },
              { title: said.until, show: ({ extendedUntil, endsOn }) => extendedUntil ?? endsOn },
            ]}
          />
        </>
      )}
    </Part>
  );
}
