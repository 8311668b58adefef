import type { Client } from "pg";

/** Tables in an order in which each row comes after those it refers to. */
export const tableOrder = [
  "tenants",
  "people",
  "sessions",
  "files",
  "file_contents",
  "documents",
  "sources",
  "source_chunks",
  "source_blocks",
  "block_indexes",
  "readings",
  "review_actions",
  "citations",
  "dismissals",
  "dismissal_ends",
  "places",
  "units",
  "successions",
  "succession_parts",
  "plans",
  "posts",
  "delegations",
  "accounts",
  "account_identities",
  "account_tokens",
  "notices",
  "mails",
  "indicators",
  "indicator_changes",
  "indicator_reporters",
  "indicator_frameworks",
  "series_breaks",
  "observations",
  "figures",
  "plan_documents",
  "plan_goals",
  "plan_targets",
  "plan_indicators",
  "plan_milestones",
  "plan_tasks",
  "plan_duties",
  "plan_assignments",
  "verdicts",
  "rounds",
  "round_actions",
  "reports",
  "report_actions",
  "report_fields",
  "report_submissions",
  "report_comments",
  "report_doubts",
  "report_files",
  "task_states",
  "templates",
  "syntheses",
  "synthesis_actions",
  "synthesis_snapshots",
  "publications",
  "public_revisions",
  "feedback",
  "jobs",
  "settings",
  "audit_entries",
  "audit_seals",
] as const;

/** The tables of the schema with their columns, `migrations` left out. */
export async function readTables(client: Client): Promise<Map<string, readonly string[]>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'
       and a.attnum > 0 and not a.attisdropped
     group by c.relname`,
  );
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}
