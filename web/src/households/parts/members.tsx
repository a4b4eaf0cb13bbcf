import { useState } from 'react';
import { HouseholdMembersDocument, type HouseholdMembersQuery } from '../../generated/graphql';
import { MiniTable } from '../../shell/frame/mini-table';
import { Part } from '../../shell/frame/part';
import { useViewer } from '../../shell/frame/viewer-context';
import { Papers } from '../../shell/papers/papers';
import { Reveal, type Revealed } from './reveal';
import { type About, usePartWords } from './use-part-words';

type Member = NonNullable<HouseholdMembersQuery['household']>['members'][number];

export function Members({ id, asOf }: About) {
  const { said, label } = usePartWords();
  const { rights } = useViewer();
  const [revealed, setRevealed] = useState<Revealed>([]);
  const clear = (person: string) => revealed.find((each) => each.person.id === person)?.person;
  return (
    <Part
      id="members"
      title={said.members}
      document={HouseholdMembersDocument}
      variables={{ id, asOf }}
      tools={<Reveal id={id} onRevealed={setRevealed} />}
    >
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
            {
              title: said.certificate,
              show: ({ person }) => clear(person.id)?.clearCertificate ?? person.certificateNumber,
            },
            { title: said.phone, show: ({ person }) => clear(person.id)?.clearPhone ?? person.phone },
            ...(rights.includes('HAND_OUT_EXTRACT')
              ? [
                  {
                    title: said.extract,
                    show: ({ person }: Member) => <Papers id={person.id} names={['person-extract']} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Part>
  );
}
