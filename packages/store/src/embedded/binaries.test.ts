import { chmodSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { canReach } from "./account.js";
import { findBinaries } from "./binaries.js";

const nobody = { uid: 65534, gid: 65534 };
const version = "18.0.0-test";

describe.skipIf(process.platform === "win32")("findBinaries", () => {
  let root: string;
  let dataDir: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "lotrinh-test-"));
    chmodSync(root, 0o755);
    dataDir = join(root, "data");
    mkdirSync(dataDir);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** A package as an install without scripts leaves it: libraries without their links. */
  const makePackage = (folder: string) => {
    const native = join(folder, "native");
    for (const name of ["bin", "lib"]) mkdirSync(join(native, name), { recursive: true });
    for (const name of ["bin/postgres", "lib/libx.so.6.1"]) writeFileSync(join(native, name), name);
    const links = [{ source: "native/lib/libx.so.6.1", target: "native/lib/libx.so.6" }];
    writeFileSync(join(native, "pg-symlinks.json"), JSON.stringify(links));
    return { native, version };
  };

  it("makes the links that the package lists, once", () => {
    const found = makePackage(join(root, "package"));
    for (let turn = 1; turn <= 2; turn += 1) {
      expect(findBinaries(dataDir, undefined, found).postgres).toBe(join(found.native, "bin", "postgres"));
      expect(readlinkSync(join(found.native, "lib", "libx.so.6"))).toBe("libx.so.6.1");
    }
  });

  it("uses a copy in the data directory where the account can't reach the package", () => {
    const closed = join(root, "closed");
    const found = makePackage(join(closed, "package"));
    chmodSync(closed, 0o700);
    const { postgres } = findBinaries(dataDir, nobody, found);
    expect(postgres.startsWith(dataDir)).toBe(true);
    expect(canReach(nobody, dirname(postgres))).toBe(true);
    expect(readlinkSync(join(dirname(postgres), "..", "lib", "libx.so.6"))).toBe("libx.so.6.1");
    const { mtimeMs } = statSync(postgres);
    expect(findBinaries(dataDir, nobody, found).postgres).toBe(postgres);
    expect(statSync(postgres).mtimeMs).toBe(mtimeMs);
  });

  it("uses a copy among the temporary files where the data directory is closed to the account too", () => {
    const found = makePackage(join(root, "package"));
    chmodSync(root, 0o700);
    const { postgres } = findBinaries(dataDir, nobody, found);
    const copy = dirname(dirname(dirname(postgres)));
    expect(dirname(copy)).toBe(tmpdir());
    rmSync(copy, { recursive: true });
  });
});
