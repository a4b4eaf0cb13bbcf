import { HouseholdHealthDocument } from '../../generated/graphql';
import { amount } from '../../shell/format/money';
import { Facts } from '../../shell/frame/facts';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { fill } from '../../shell/language/fill';
import { type About, usePartWords } from './use-part-words';

export function Health({ id, asOf }: About) {
  const { said } = usePartWords();
  const year = Number(asOf.slice(0, 4));
  const variables = { id, asOf, year };
  return (
    <Part id="health" title={said.health} document={HouseholdHealthDocument} variables={variables}>
      {({ household }) => {
        const { medicalInsurance: cover, selfPaid, settlements } = household ?? {};
        return (
          <>
            <Facts
              rows={[
                [
                  said.insured,
                  cover && (
                    <>
                      {fill(said.insuredOf, cover)}
                      {cover.gap > 0 && <span className="late">{fill(said.insuranceGap, cover)}</span>}
                      {cover.ofLastYear && <span className="quiet">{said.lastYear}</span>}
                    </>
                  ),
                ],
                [fill(said.selfPaid, { year }), selfPaid && amount(selfPaid)],
              ]}
            />
            {(settlements?.edges.length ?? 0) > 0 && (
              <MiniTable
                label={said.settlements}
                none={said.nothing}
                rows={settlements?.edges.map(({ node }) => node) ?? []}
                rowKey={(bill) => bill.id}
                columns={[
                  { title: said.settledOn, show: ({ settledOn }) => settledOn },
                  { title: said.person, show: ({ person }) => person?.name },
                  { title: said.hospital, show: ({ institution }) => institution },
                  { title: said.total, isNumber: true, show: ({ totalCost }) => amount(totalCost) },
                  {
                    title: said.insurance,
                    isNumber: true,
                    show: ({ basicInsurance }) => amount(basicInsurance),
                  },
                  { title: said.relief, isNumber: true, show: ({ medicalAid }) => amount(medicalAid) },
                  { title: said.selfPart, isNumber: true, show: (bill) => amount(bill.selfPaid) },
                ]}
              />
            )}
          </>
        );
      }}
    </Part>
  );
}
