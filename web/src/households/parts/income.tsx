import { HouseholdIncomeDocument } from '../../generated/graphql';
import { amount } from '../../shell/format/money';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { type About, usePartWords } from './use-part-words';

export function Income({ id }: About) {
  const { said } = usePartWords();
  return (
    <Part id="income" title={said.income} document={HouseholdIncomeDocument} variables={{ id }}>
      {({ household }) => (
        <MiniTable
          label={said.income}
          none={said.nothing}
          rows={household?.incomes ?? []}
          rowKey={({ year, measure, source }) => `${year} ${measure} ${source}`}
          columns={[
            { title: said.year, show: ({ year }) => year },
            { title: said.wages, isNumber: true, show: ({ wages }) => amount(wages) },
            { title: said.business, isNumber: true, show: ({ business }) => amount(business) },
            { title: said.property, isNumber: true, show: ({ property }) => amount(property) },
            { title: said.transfer, isNumber: true, show: ({ transfer }) => amount(transfer) },
            { title: said.net, isNumber: true, show: ({ net }) => amount(net) },
            {
              title: said.perHead,
              isNumber: true,
              show: ({ perHead, arithmetic }) => <b title={arithmetic}>{amount(perHead)}</b>,
            },
            { title: said.source, show: ({ source }) => <span className="quiet">{source}</span> },
          ]}
        />
      )}
    </Part>
  );
}
