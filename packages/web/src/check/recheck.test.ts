import { takeApart } from "@lotrinh/core/document/document";
import { readDocument } from "@lotrinh/core/read/read";
import type { StoredAction } from "@lotrinh/core/review/action";
import { listItems } from "@lotrinh/core/review/item";
import { describe, expect, it, vi } from "vitest";
import { makeChecker } from "./checker.js";
import type { Answer, Asked } from "./protocol.js";
import { type CheckResult, startRechecker } from "./recheck.js";

const lines = `KẾ HOẠCH
Phát triển thủy lợi nhỏ tỉnh Lam Giang giai đoạn 2026 - 2030
I. TỔ CHỨC THỰC HIỆN
1. Sở Tài chính bố trí kinh phí thực hiện Kế hoạch.
2. Các sở, ban, ngành tỉnh, UBND các xã, phường hằng quý báo cáo kết quả thực hiện Kế hoạch về Sở Nông nghiệp và Môi trường để tổng hợp.`.split(
  "\n",
);
const source = { format: "text", lines, pages: null, blocks: null, notices: [] } as const;
const reading = readDocument(source);
const document = { name: "ke-hoach.txt", lines, blocks: takeApart(source).blocks, reading };

/** The thread's work in the test's own, each message after the other. */
function startHere(asked: Asked[]) {
  return (take: (said: Answer) => void) => {
    const check = makeChecker(take);
    let queue = Promise.resolve();
    const postMessage = (what: Asked) => {
      asked.push(what);
      queue = queue.then(() => check(what));
    };
    return { postMessage, terminate: vi.fn() };
  };
}

describe("startRechecker", () => {
  const begin = () => {
    const asked: Asked[] = [];
    const results: { result: CheckResult; actions: readonly StoredAction[] }[] = [];
    const rechecker = startRechecker({
      document,
      today: () => "2026-11-15",
      replacedActs: [],
      onResult: (result, actions) => results.push({ result, actions }),
      onBroken: () => undefined,
      start: startHere(asked),
    });
    const until = (count: number) => expect.poll(() => results.length, { timeout: 5000 }).toBe(count);
    return { asked, results, rechecker, until };
  };
  const rulesOf = (given: { result: CheckResult } | undefined) =>
    given?.result.findings.map(({ rule }) => rule);
  const duty = listItems(reading).find(({ kind }) => kind === "duties");
  const reject: StoredAction = {
    type: "reject",
    key: duty?.key ?? "",
    seq: 1,
    person: "A",
    at: "2026-11-15T00:00:00Z",
    readingId: "r",
  };

  it("finds by the reading as it is corrected: a rejected duty's finding is gone, an undo brings it back", async () => {
    const { results, rechecker, until } = begin();
    rechecker.check([]);
    await until(1);
    expect(rulesOf(results[0])).toContain("deadline-missing");
    rechecker.check([reject]);
    await until(2);
    expect(rulesOf(results[1])).not.toContain("deadline-missing");
    rechecker.check([]);
    await until(3);
    expect(results[2]?.result.findings).toEqual(results[0]?.result.findings);
  });

  it("checks only the last state where several come while it works", async () => {
    const { asked, results, rechecker, until } = begin();
    rechecker.check([]);
    rechecker.check([reject]);
    const last = [reject, { ...reject, type: "undo", of: 1, seq: 2 } as StoredAction];
    rechecker.check(last);
    await until(2);
    expect(results.map(({ actions }) => actions)).toEqual([[], last]);
    expect(asked.map(({ kind }) => kind)).toEqual(["take", "revise", "check", "revise", "check"]);
  });
});
