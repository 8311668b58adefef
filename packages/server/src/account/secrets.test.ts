import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOTP } from "otpauth";
import { afterAll, describe, expect, it } from "vitest";
import { loadKey } from "./key.js";
import { fitsPassword, hashPassword } from "./password.js";
import { findPasswordFault } from "./passwordRules.js";
import { seal, unseal } from "./seal.js";
import { findTotpStep, newTotpSecret, offerTotp } from "./totp.js";

describe("a password", () => {
  const owner = { login: "an.nguyen@lamgiang.example", name: "Nguyễn Văn An" };
  const refused = (password: string) => findPasswordFault(password, owner) !== undefined;

  it("is long, not common, and not the owner's name", () => {
    const bad = [
      "ngắn quá",
      "1234567890",
      "password123",
      "Password@2026",
      "qwertyuiop",
      "MatKhau@2026",
      "Mật khẩu 123",
      "aaaaaaaaaaaa",
      "abcdefghijkl",
      "1212121212",
      "an.nguyen-2026-xyz",
      "NguyenVanAn#77",
      "x".repeat(201),
    ];
    expect(bad.filter((password) => !refused(password))).toEqual([]);
    const good = [
      "con trâu gặm cỏ bờ đê",
      "Sông Lam chảy 3 nhánh",
      "hj4-Quả-na-77",
      "tre xanh xanh tự bao giờ",
    ];
    expect(good.filter(refused)).toEqual([]);
  });

  it("is stored as argon2id and fits however its letters are composed", async () => {
    const stored = await hashPassword("con trâu gặm cỏ");
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await fitsPassword(stored, "con trâu gặm cỏ".normalize("NFD"))).toBe(true);
    expect(await fitsPassword(stored, "con trâu gặm cỏ ")).toBe(false);
    expect(await fitsPassword("hỏng", "con trâu gặm cỏ")).toBe(false);
  });

  it("takes the same time to refuse whether there is an account or not", async () => {
    const stored = await hashPassword("con trâu gặm cỏ");
    await fitsPassword(null, "làm nóng");
    const times = async (hash: string | null) => {
      const taken: number[] = [];
      for (let round = 0; round < 9; round += 1) {
        const begun = performance.now();
        expect(await fitsPassword(hash, "sai mật khẩu rồi")).toBe(false);
        taken.push(performance.now() - begun);
      }
      return taken.toSorted((a, b) => a - b)[4] ?? 0;
    };
    const ratio = (await times(stored)) / (await times(null));
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });
});

describe("a second factor", () => {
  const now = new Date("2026-11-16T02:00:00Z");
  const secret = newTotpSecret(randomBytes);
  const codeAt = (seconds: number) =>
    TOTP.generate({
      secret: new TOTP({ secret: offerTotp(secret, "an", "x").secret.replaceAll(" ", "") }).secret,
      timestamp: now.getTime() + seconds * 1000,
    });

  it("has a code for each half minute, good for its neighbours too", () => {
    const step = Math.floor(now.getTime() / 30_000);
    expect(findTotpStep(secret, codeAt(0), now)).toBe(step);
    expect(findTotpStep(secret, codeAt(-30), now)).toBe(step - 1);
    expect(findTotpStep(secret, ` ${codeAt(30).slice(0, 3)} ${codeAt(30).slice(3)}`, now)).toBe(step + 1);
    expect(findTotpStep(secret, codeAt(-90), now)).toBeUndefined();
    expect(findTotpStep(secret, "12345", now)).toBeUndefined();
    expect(findTotpStep(secret, "abcdef", now)).toBeUndefined();
  });

  it("is offered as a picture, an address and letters", () => {
    const offer = offerTotp(secret, "an.nguyen", "Lộ Trình");
    expect(offer.uri).toMatch(/^otpauth:\/\/totp\//);
    expect(offer.picture).toMatch(/^<svg/);
    expect(offer.secret).toMatch(/^(?:[A-Z2-7]{4} ?)+$/);
  });
});

describe("sealing", () => {
  const key = randomBytes(32);

  it("opens with the same key and purpose only, unchanged", () => {
    const sealed = seal(key, "totp:an", Buffer.from("bí mật"), randomBytes);
    expect(unseal(key, "totp:an", sealed)?.toString()).toBe("bí mật");
    expect(unseal(key, "totp:bình", sealed)).toBeUndefined();
    expect(unseal(randomBytes(32), "totp:an", sealed)).toBeUndefined();
    for (const at of [0, 13, sealed.length - 1]) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(unseal(key, "totp:an", changed)).toBeUndefined();
    }
    expect(unseal(key, "totp:an", Buffer.alloc(3))).toBeUndefined();
  });
});

describe("the sealing key", () => {
  const folder = mkdtempSync(join(tmpdir(), "lotrinh-key-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("is made once in the data directory, for its owner's eyes only", () => {
    const dataDir = join(folder, "data");
    const made = loadKey({ dataDir }, {});
    expect(made).toHaveLength(32);
    expect(loadKey({ dataDir }, {})).toEqual(made);
    expect(statSync(join(dataDir, "key")).mode & 0o077).toBe(0);
  });

  it("comes from the environment where it is there, and is refused where it is none", () => {
    const key = randomBytes(32);
    expect(loadKey({ dataDir: folder }, { LOTRINH_KEY: key.toString("base64") })).toEqual(key);
    expect(() => loadKey({ dataDir: folder }, { LOTRINH_KEY: "ngắn" })).toThrow("LOTRINH_KEY");
    writeFileSync(join(folder, "key"), "hỏng");
    expect(() => loadKey({ dataDir: folder }, {})).toThrow("not a key");
  });

  it("is missing where no directory can be written to", () => {
    writeFileSync(join(folder, "tep"), "");
    expect(loadKey({ dataDir: join(folder, "tep") }, {})).toBeNull();
  });
});
