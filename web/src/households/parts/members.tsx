import { HouseholdMembersDocument } from '../../generated/graphql';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { type About, usePartWords } from './use-part-words';

export function Members({ id, asOf }: About) {
  const { said, label } = usePartWords();
  return (
    <Part id="members" title={said.members} document={HouseholdMembersDocument} variables={{ id, asOf }}>
      {({ household }) => (
        <MiniTable
          label={said.members}
          none={said.nothing}
          rows={household?.members ?? []}
          rowKey={({ person }) => person.id}
          columns={[
            { title: said.name, show: ({ person, isHead }) => (isHead ? <b>{person.name}</b> : person.name) },
            { title: said.relation, show: ({ relation }) => relation },
            { title: said.sex, show: ({ person }) => label('Sex', person.sex) },
            { title: said.age, isNumber: true, show: ({ person }) => person.age },
            { title: said.education, show: ({ person }) => person.education },
            { title: said.labour, show: ({ person }) => person.labourCapacity },
            { title: said.workPlace, show: ({ person }) => person.workPlace },
            { title: said.certificate, show: ({ person }) => person.certificateNumber },
            { title: said.phone, show: ({ person }) => person.phone },
          ]}
        />
      )}
    </Part>
  );
}
