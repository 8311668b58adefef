import type { ClientBase } from "pg";

export interface Features {
  readonly serverVersion: number;
  readonly vietnameseOrder: boolean;
}

/** What the database can do that not every one can. */
export async function readFeatures(client: ClientBase): Promise<Features> {
  const { rows } = await client.query<Features>(
    `select current_setting('server_version_num')::int / 10000 as "serverVersion",
       exists (select from pg_collation where collname = 'vi-x-icu') as "vietnameseOrder"`,
  );
  const [features] = rows;
  if (features === undefined) throw new Error("the server doesn't say what it is");
  return features;
}
