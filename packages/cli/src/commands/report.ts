import { writeFile } from "node:fs/promises";
import { type FrozenFile, readFrozenFile } from "@lotrinh/server/synthesis/frozen";
import { withTenant } from "@lotrinh/store/context";
import { openStore } from "@lotrinh/store/open";
import type { Store } from "@lotrinh/store/store";
import { findTenants } from "@lotrinh/store/tenants";
import type { Call } from "../command.js";
import { CommandError } from "../commandError.js";
import { fileError } from "../inputFile.js";
import { assertDataThere, locationOf } from "../location.js";
import type { Terminal } from "../terminal.js";

/**
 * `lotrinh report ID [--out FILE]`: writes a frozen synthesis report as the .docx that was made when it was frozen, byte for byte, after
 * checking it against the hashes taken then. A file that is there isn't written over. Throws `CommandError`, StoreError.
 */
export async function runReport(call: Call, terminal: Terminal): Promise<number> {
  const [id = ""] = call.files;
  const location = locationOf(call, terminal);
  assertDataThere(location);
  const store = await openStore(location);
  try {
    const { docx, hash } = getFrozen(id, await findReport(store, id));
    const path = typeof call.options.out === "string" ? call.options.out : `bao-cao-tong-hop-${id}.docx`;
    await write(path, docx);
    const said = {
      vi: `Đã ghi ${path}. Mã kiểm tra dữ liệu đã chốt: ${hash}`,
      en: `Wrote ${path}. Hash of the frozen data: ${hash}`,
    };
    await terminal.out(`${said[call.language]}\n`);
    return 0;
  } finally {
    await store.close();
  }
}

/** The report in whichever province has it. */
async function findReport(store: Store, id: string): Promise<FrozenFile> {
  for (const { tenant_id: tenant } of await findTenants(store)) {
    const found = await withTenant(
      store,
      { tenant, person: null },
      (context) => readFrozenFile(context, id),
      {
        mode: "read",
      },
    );
    if (found.state !== "unknown") return found;
  }
  return { state: "unknown" };
}

const refusals = {
  unknown: { vi: "không có báo cáo tổng hợp mang mã này", en: "there is no synthesis report with this id" },
  open: {
    vi: "báo cáo chưa chốt; hãy tải dự thảo từ màn hình Báo cáo tổng hợp",
    en: "the report isn't frozen yet; take the draft from its screen",
  },
  altered: {
    vi: "nội dung lưu trữ không khớp mã kiểm tra lúc chốt; hãy khôi phục từ bản sao lưu",
    en: "what is stored isn't what was frozen; restore it from a backup",
  },
} as const;

function getFrozen(id: string, found: FrozenFile): Extract<FrozenFile, { state: "frozen" }> {
  if (found.state === "frozen") return found;
  const { vi, en } = refusals[found.state];
  throw new CommandError({ vi: `${id}: ${vi}`, en: `${id}: ${en}` });
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(path, bytes, { flag: "wx" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST")
      throw new CommandError({
        vi: `${path}: tệp đã có, hãy chọn tên khác`,
        en: `${path}: the file is there already, choose another name`,
      });
    throw fileError(path, error);
  }
}
