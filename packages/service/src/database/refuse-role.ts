import type { Database } from './database';
import { systemScope } from './scope';

interface Role {
  name: string;
  superuser: boolean;
  bypasses: boolean;
  owned: string | null;
  unforced: string | null;
}

/** What is wrong with the role of DATABASE_URL: it must not be able to pass row-level security. */
export async function roleProblems(database: Database): Promise<string[]> {
  const [role] = await database.read(systemScope, (statements) =>
    statements.query<Role>(
      `SELECT current_user::text AS name, rolsuper AS superuser, rolbypassrls AS bypasses,
         (SELECT min(c.relname) FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
            AND c.relkind IN ('r', 'p') AND pg_has_role(current_user, c.relowner, 'MEMBER')) AS owned,
         (SELECT min(c.relname) FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
            AND c.relrowsecurity AND NOT c.relforcerowsecurity) AS unforced
       FROM pg_roles WHERE rolname = current_user`,
    ),
  );
  if (!role) return ['DATABASE_URL: its role cannot be looked up'];
  const { name, superuser, bypasses, owned, unforced } = role;
  const use = 'give the role of the application (…_app), which reads and writes rows and owns nothing';
  const who = `DATABASE_URL: the role ${name}`;
  return [
    ...(superuser ? [`${who} is a superuser and sees every county's rows: ${use}`] : []),
    ...(bypasses && !superuser ? [`${who} bypasses row-level security: ${use}`] : []),
    ...(owned !== null && !superuser
      ? [`${who} owns tables (${owned}) or may act for their owner: ${use}`]
      : []),
    ...(unforced !== null
      ? [`DATABASE_URL: row-level security is not forced on ${unforced}: run the migrations`]
      : []),
  ];
}
