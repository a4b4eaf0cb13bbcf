import { HouseholdReliefDocument } from '../../generated/graphql';
import { amount } from '../../shell/format/money';
import { Facts } from '../../shell/frame/facts';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { fill } from '../../shell/language/fill';
import { type About, usePartWords } from './use-part-words';

export function Relief({ id, asOf }: About) {
  const { said, label } = usePartWords();
  return (
    <Part id="relief" title={said.assistance} document={HouseholdReliefDocument} variables={{ id, asOf }}>
      {({ household }) => {
        const net = household?.safetyNetLabel;
        return (
          <>
            <Facts
              rows={[[said.label, net && fill(said.labelSince, { name: net.name, day: net.labelledOn })]]}
            />
            <MiniTable
              label={said.allowance}
              none={`${said.allowance}：${said.nothing}`}
              rows={household?.allowances ?? []}
              rowKey={(allowance) => allowance.id}
              columns={[
                { title: said.allowance, show: ({ name }) => name },
                { title: said.tier, show: ({ tier }) => label('AllowanceTier', tier) },
                { title: said.approved, isNumber: true, show: ({ approved }) => amount(approved) },
                { title: said.paid, isNumber: true, show: ({ paid }) => amount(paid) },
                { title: said.day, show: ({ occurredOn }) => occurredOn },
              ]}
            />
            {(household?.temporaryRelief?.length ?? 0) > 0 && (
              <MiniTable
                label={said.temporary}
                none={said.nothing}
                rows={household?.temporaryRelief ?? []}
                rowKey={(relief) => relief.id}
                columns={[
                  { title: said.temporary, show: ({ difficulty }) => label('ReliefDifficulty', difficulty) },
                  { title: said.applied, show: ({ appliedOn }) => appliedOn },
                  { title: said.amount, isNumber: true, show: ({ amount: fen }) => amount(fen) },
                  { title: said.paid, show: ({ paidOn }) => paidOn },
                ]}
              />
            )}
          </>
        );
      }}
    </Part>
  );
}
