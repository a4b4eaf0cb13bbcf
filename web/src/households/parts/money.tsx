import { HouseholdMoneyDocument } from '../../generated/graphql';
import { amount } from '../../shell/format/money';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { type About, usePartWords } from './use-part-words';

export function Money({ id, asOf }: About) {
  const { said, label } = usePartWords();
  return (
    <Part id="money" title={said.money} document={HouseholdMoneyDocument} variables={{ id, asOf }}>
      {({ household }) => (
        <>
          <MiniTable
            label={said.loan}
            none={`${said.loan}：${said.nothing}`}
            rows={household?.loans?.edges.map(({ node }) => node) ?? []}
            rowKey={(loan) => loan.id}
            columns={[
              { title: said.loan, show: ({ contractNumber }) => contractNumber },
              { title: said.bank, show: ({ bank }) => bank },
              { title: said.principal, isNumber: true, show: ({ principal }) => amount(principal) },
              { title: said.balance, isNumber: true, show: ({ balance }) => amount(balance) },
              { title: said.rate, isNumber: true, show: ({ annualRatePercent }) => annualRatePercent },
              { title: said.until, show: ({ dueOn }) => dueOn },
              { title: said.state, show: ({ state }) => label('LoanState', state) },
            ]}
          />
          {(household?.awards?.edges.length ?? 0) > 0 && (
            <MiniTable
              label={said.award}
              none={said.nothing}
              rows={household?.awards?.edges.map(({ node }) => node) ?? []}
              rowKey={(award) => award.id}
              columns={[
                { title: said.award, show: ({ scheme }) => scheme?.name },
                { title: said.applied, show: ({ claimedOn }) => claimedOn },
                { title: said.amount, isNumber: true, show: ({ amount: fen }) => amount(fen) },
                { title: said.state, show: ({ state }) => label('AwardState', state) },
              ]}
            />
          )}
        </>
      )}
    </Part>
  );
}
