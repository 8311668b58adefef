import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** An unprivileged account to run PostgreSQL as: it refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` on most systems; any id without rights does, no entry in the list of users is needed. */
const nobody: Account = { uid: 65534, gid: 65534 };

/**
 * The account the database runs as: our own (undefined), or, where we are root, the owner of the
 * given directories (the first that has one and isn't root's), else `nobody`.
 */
export function databaseAccount(directories: readonly string[]): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const directory of directories) {
    const stat = statSync(directory, { throwIfNoEntry: false });
    if (stat !== undefined && stat.uid !== 0) return { uid: stat.uid, gid: stat.gid };
  }
  return nobody;
}

/** Whether the account may pass through a directory and all above it, by their mode bits. */
export function canReach(account: Account | undefined, directory: string): boolean {
  if (account === undefined) return true;
  const path = resolve(directory);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  const bit = stat.uid === account.uid ? 0o100 : stat.gid === account.gid ? 0o010 : 0o001;
  if ((stat.mode & bit) === 0) return false;
  const parent = dirname(path);
  return parent === path || canReach(account, parent);
}
