import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { OneLeadDocument } from '../generated/graphql';
import { AttachedFiles } from '../shell/attachments/attached-files';
import { ActButton } from '../shell/form/act-button';
import { Due } from '../shell/format/due';
import { useLabel } from '../shell/format/label';
import { useAsOf } from '../shell/frame/as-of';
import { Clauses } from '../shell/frame/clauses';
import { Facts } from '../shell/frame/facts';
import { ProblemNote } from '../shell/frame/problem-note';
import { Skeleton } from '../shell/frame/skeleton';
import { useViewer } from '../shell/frame/viewer-context';
import { problemOf } from '../shell/graph/problem';
import { fill } from '../shell/language/fill';
import { useWords } from '../shell/language/language';
import { useChanged } from '../shell/live/use-changed';
import { Papers } from '../shell/papers/papers';
import { words } from './words';

const route = getRouteApi('/leads/$id');

/** One lead beside the list: what is known, until when, and what can be done with it. */
export function LeadPage() {
  const said = useWords(words);
  const label = useLabel();
  const { rights } = useViewer();
  const { id } = route.useParams();
  const { day, isToday } = useAsOf();
  const { data, loading, error, refetch } = useQuery(OneLeadDocument, { variables: { id, asOf: day } });
  useChanged(['LEAD', 'OBLIGATION'], () => void refetch(), isToday);
  const problem = problemOf(error);
  const lead = data?.lead;
  if (!lead) {
    if (loading) return <Skeleton rows={6} />;
    if (problem) return <ProblemNote problem={problem} onAgain={() => refetch()} />;
    return <p className="empty">{said.missing}</p>;
  }
  const { household, verification, settlement } = lead;
  const again = () => void refetch();
  const known = { leadId: id };
  const isOpen = !lead.withdrawnOn && !settlement;
  return (
    <article>
      <h2>
        <Link to="/households/$id" params={{ id: household.id }}>
          {household.head?.name ?? household.code}
        </Link>{' '}
        <span className="quiet">{household.code}</span>
      </h2>
      <p>{label('LeadType', lead.leadType)}</p>
      {isOpen && (
        <p className="acts-bar">
          {lead.state === 'RECEIVED' && rights.includes('VERIFY_LEAD') && (
            <ActButton isPrimary mutation="verifyLead" title={said.verify} known={known} onDone={again} />
          )}
          {rights.includes('CASEWORK') && (
            <>
              {verification && (
                <ActButton mutation="settleLead" title={said.settle} known={known} onDone={again} />
              )}
              <ActButton mutation="forwardLead" title={said.forward} known={known} onDone={again} />
              <ActButton mutation="correctLead" title={said.correct} known={known} onDone={again} />
              <ActButton mutation="withdrawLead" title={said.withdraw} known={known} onDone={again} />
            </>
          )}
        </p>
      )}
      <Papers id={id} names={['receipt']} />
      {problem && <ProblemNote problem={problem} onAgain={again} />}
      <Facts
        rows={[
          [said.foundOn, lead.foundOn],
          [said.channel, label('LeadChannel', lead.channel)],
          [said.pushedBy, lead.pushedBy],
          [said.receivedOn, lead.receivedOn],
          [said.village, household.division.name],
          [said.person, lead.person?.name],
          [said.note, lead.note],
          [
            said.verification,
            verification &&
              `${verification.verifiedOn} ${verification.riskFound ? said.risk : said.noRisk}：${verification.finding}`,
          ],
          [
            said.forwarded,
            lead.forwardings
              .map(({ step, occurredOn }) => `${occurredOn} ${label('LeadForwardingStep', step)}`)
              .join('；'),
          ],
          [
            said.settlement,
            settlement && `${settlement.settledOn} ${label('LeadOutcome', settlement.outcome)}`,
          ],
        ]}
      />
      {verification && (
        <>
          <AttachedFiles files={verification.attachments ?? []} onChanged={again} />
          {rights.includes('CASEWORK') && (
            <ActButton mutation="attachFiles" title={said.attach} known={{ recordId: id }} onDone={again} />
          )}
        </>
      )}
      <h3>{said.deadlines}</h3>
      <ul className="conditions">
        {(lead.obligations ?? []).map((duty) => (
          <li key={duty.id}>
            {duty.name}{' '}
            {duty.metOn ? (
              <span className="tag met">{fill(said.met, { day: duty.metOn })}</span>
            ) : (
              <Due dueOn={duty.dueOn} asOf={day} />
            )}{' '}
            <Clauses clauses={duty.clauses} />
          </li>
        ))}
      </ul>
      {(household.cases?.length ?? 0) > 0 && (
        <>
          <h3>{said.cases}</h3>
          <ul className="conditions">
            {household.cases?.map((one) => (
              <li key={one.id}>
                <Link to="/cases/$id" params={{ id: one.id }}>
                  {label('ProcedureKind', one.kind)} {one.openedOn}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
