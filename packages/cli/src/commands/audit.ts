import {
  type AuditFaultKind,
  type AuditVerification,
  type SealMark,
  verifyAudit,
} from "@lotrinh/store/auditSeals";
import { openStore } from "@lotrinh/store/open";
import type { Store } from "@lotrinh/store/store";
import { findTenants } from "@lotrinh/store/tenants";
import type { Call } from "../command.js";
import { CommandError } from "../commandError.js";
import { assertDataThere, locationOf } from "../location.js";
import type { Terminal } from "../terminal.js";
import type { Language, Text } from "../text.js";

/** A province's verification, as `--json` prints it. */
interface Verified extends AuditVerification {
  readonly province: string;
}

/**
 * `lotrinh audit verify`: checks the chain of seals over who did what. Exit status 1 where it doesn't hold.
 * Throws `CommandError`, StoreError.
 */
export async function runAudit(call: Call, terminal: Terminal): Promise<number> {
  const [what] = call.files;
  if (what !== "verify")
    throw new CommandError({
      vi: "chỉ có lệnh con: lotrinh audit verify",
      en: "there is one thing to do: lotrinh audit verify",
    });
  const mark = markOf(call);
  const location = locationOf(call, terminal);
  assertDataThere(location);
  const store = await openStore(location);
  try {
    const verified = await verifyAll(store, mark);
    const { language, options } = call;
    const text =
      options.json === true
        ? JSON.stringify(verified)
        : verified.map((one) => describe(one, language)).join("\n");
    await terminal.out(`${text}\n`);
    return verified.some(({ faults }) => faults.length > 0) ? 1 : 0;
  } finally {
    await store.close();
  }
}

/** The mark is of one province: it has to stand in one of them. */
async function verifyAll(store: Store, mark: SealMark | undefined): Promise<Verified[]> {
  const tenants = await findTenants(store);
  if (mark !== undefined && tenants.length > 1)
    throw new CommandError({
      vi: "--expect chỉ dùng được khi cơ sở dữ liệu có một địa phương",
      en: "--expect needs a database of one province",
    });
  const verified: Verified[] = [];
  for (const { tenant_id, name } of tenants) {
    verified.push({ province: name, ...(await verifyAudit(store, tenant_id, mark)) });
  }
  return verified;
}

function markOf({ options }: Call): SealMark | undefined {
  if (typeof options.expect !== "string") return undefined;
  const found = /^(\d{1,9}):([0-9a-f]{64})$/i.exec(options.expect);
  if (found === null)
    throw new CommandError({
      vi: "--expect cần có dạng SỐ:MÃ, như lệnh này đã in ra trước đó",
      en: "--expect takes NUMBER:HASH, as this command printed it before",
    });
  return { sequence: Number(found[1]), hash: found[2] ?? "" };
}

const faultTexts: Readonly<Record<AuditFaultKind, Text>> = {
  "entries-changed": { vi: "nội dung nhật ký đã bị sửa", en: "entries were changed" },
  "entries-missing": { vi: "nhật ký bị xóa bớt", en: "entries are missing" },
  "entries-added": { vi: "nhật ký bị chèn thêm", en: "entries were added" },
  "seal-missing": { vi: "thiếu niêm phong", en: "a seal is missing" },
  "chain-broken": {
    vi: "niêm phong không nối tiếp niêm phong trước",
    en: "the seal doesn't follow the one before",
  },
  "mark-different": {
    vi: "khác với niêm phong đã ghi lại trước đây",
    en: "differs from the seal noted before",
  },
};

function describe(
  { province, seals, entries, unsealed, head, faults }: Verified,
  language: Language,
): string {
  const counted = {
    vi: `${province}: ${entries} dòng nhật ký, ${seals} niêm phong, ${unsealed} dòng chờ niêm phong.`,
    en: `${province}: ${entries} entries, ${seals} seals, ${unsealed} entries to be sealed.`,
  };
  const result = {
    vi: faults.length === 0 ? "Nhật ký nguyên vẹn." : "NHẬT KÝ KHÔNG NGUYÊN VẸN:",
    en: faults.length === 0 ? "The audit holds." : "THE AUDIT DOESN'T HOLD:",
  };
  const seal = { vi: "niêm phong", en: "seal" }[language];
  const last = { vi: "Niêm phong cuối, nên ghi lại ở nơi khác", en: "Last seal, to be noted elsewhere" }[
    language
  ];
  return [
    counted[language],
    result[language],
    ...faults.map((fault) => `  ${seal} ${fault.seal}: ${faultTexts[fault.kind][language]}`),
    ...(head === null ? [] : [`${last}: ${head.sequence}:${head.hash}`]),
  ].join("\n");
}
