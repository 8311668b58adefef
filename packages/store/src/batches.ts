/** Rows of one insert: far below PostgreSQL's 65,535 parameters, whatever the table. */
const rowsPerInsert = 500;

/** Rows in pieces that one insert can take, in order; none for no rows. */
export function inBatches<T>(rows: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let from = 0; from < rows.length; from += rowsPerInsert)
    batches.push(rows.slice(from, from + rowsPerInsert));
  return batches;
}
