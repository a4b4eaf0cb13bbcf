import { HouseholdHousingDocument } from '../../generated/graphql';
import { amount } from '../../shell/format/money';
import { Facts } from '../../shell/frame/facts';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { type About, usePartWords } from './use-part-words';

export function Housing({ id, asOf }: About) {
  const { said, label } = usePartWords();
  return (
    <Part id="housing" title={said.housing} document={HouseholdHousingDocument} variables={{ id, asOf }}>
      {({ household }) => {
        const { houseAppraisal: house, waterSupply: water, renovations } = household ?? {};
        const works = [water?.mode, water?.work].filter(Boolean).join(' ');
        const states = [water?.quantity, water?.quality, water?.convenience, water?.assurance].filter(
          Boolean,
        );
        return (
          <>
            <Facts
              rows={[
                [
                  said.appraisal,
                  house &&
                    `${label('HouseGrade', house.grade)}，${house.secure ? said.secure : said.notSecure}（${house.occurredOn}）`,
                ],
                [
                  said.water,
                  water && `${works} ${states.map((state) => label('WaterItemState', state)).join('、')}`,
                ],
              ]}
            />
            <MiniTable
              label={said.renovations}
              none={`${said.renovations}：${said.nothing}`}
              rows={renovations?.edges.map(({ node }) => node) ?? []}
              rowKey={(renovation) => renovation.id}
              columns={[
                { title: said.renovations, show: ({ year }) => year },
                { title: said.grade, show: ({ grade }) => label('HouseGrade', grade) },
                { title: said.method, show: ({ method }) => method },
                { title: said.grant, isNumber: true, show: ({ grant }) => amount(grant) },
                { title: said.paid, isNumber: true, show: ({ paid }) => amount(paid) },
                { title: said.outstanding, isNumber: true, show: ({ outstanding }) => amount(outstanding) },
                { title: said.dueOn, show: ({ plannedCompletionOn }) => plannedCompletionOn },
                { title: said.state, show: ({ state }) => label('RenovationState', state) },
              ]}
            />
          </>
        );
      }}
    </Part>
  );
}
