import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ApiError } from "../../api/client.js";
import { draftKey, readDrafts, type TextStorage } from "./keptDrafts.js";
import { makeSaver, type SaverEffects } from "./saver.js";
import {
  answered,
  beginSending,
  changesArrived,
  failed,
  loadedState,
  resolved,
  type SaveResult,
  type SaveState,
  type Sending,
  type ServerField,
  shownValue,
  toKeep,
  typed,
} from "./saveState.js";

const at = "2026-11-22T02:00:00Z";
const field = (name: string, value: unknown, revision = 1): ServerField => ({
  field: name,
  value,
  revision,
  change: revision,
  by: "Lê Thị An",
  at,
});

describe("the state of saving", () => {
  it("keeps what was typed until the server has confirmed exactly that", () => {
    let state = typed(loadedState([field("a", "cũ")], 1, {}), "a", "mới");
    state = beginSending(state, "r1");
    state = typed(state, "a", "mới hơn");
    state = answered(state, [{ field: "a", outcome: "saved", revision: 2 }], 2, at);
    expect(shownValue(state, "a")).toBe("mới hơn");
    expect(state.unsaved.a).toEqual({ value: "mới hơn", base: 2 });
  });

  it("takes a value typed back to what the server has for nothing to save", () => {
    const state = typed(typed(loadedState([field("a", 1)], 1, {}), "a", 2), "a", 1);
    expect(state.unsaved).toEqual({});
  });

  it("shows both values of a conflict and sends the chosen one on the newest revision", () => {
    let state = beginSending(typed(loadedState([field("a", "cũ")], 1, {}), "a", "của tôi"), "r1");
    state = answered(state, [{ field: "a", outcome: "conflict", theirs: field("a", "của bạn", 4) }], 4, at);
    expect(shownValue(state, "a")).toBe("của bạn");
    expect(state.conflicts.a).toMatchObject({ mine: "của tôi" });
    expect(resolved(state, "a", "theirs")).toMatchObject({ conflicts: {}, unsaved: {} });
    expect(resolved(state, "a", "mine").unsaved.a).toEqual({ value: "của tôi", base: 4 });
  });

  it("merges what was typed offline: sent where nobody changed the field, a conflict where somebody did", () => {
    const kept = { a: { value: "x", base: 1 }, b: { value: "y", base: 1 }, c: { value: "z", base: 1 } };
    const state = loadedState([field("a", "", 1), field("b", "khác", 2), field("c", "z", 3)], 3, kept);
    expect(Object.keys(state.unsaved)).toEqual(["a"]);
    expect(Object.keys(state.conflicts)).toEqual(["b"]);
    expect(loadedState([field("b", "khác", 2)], 3, toKeep(state)).conflicts.b).toMatchObject({ mine: "y" });
  });

  it("doesn't send a refused value again until it is changed", () => {
    let state = beginSending(typed(loadedState([], 0, {}), "a", "???"), "r1");
    const faults = [{ vi: "Không đúng.", en: "Wrong." }];
    state = answered(state, [{ field: "a", outcome: "refused", faults }], 0, at);
    expect(beginSending(state, "r2").sending).toBeNull();
    expect(beginSending(typed(state, "a", 7), "r2").sending?.fields.a).toEqual({ value: 7, base: 0 });
  });
});

/** A server that keeps revisions as the real one does: a save on an old revision is a conflict, a request counts once. */
function makeServer() {
  const fields = new Map<string, ServerField>();
  const answers = new Map<string, { change: number; results: SaveResult[] }>();
  let change = 0;
  const save = (name: string, value: unknown, base: number): SaveResult => {
    const known = fields.get(name);
    if ((known?.revision ?? 0) !== base && known !== undefined)
      return { field: name, outcome: "conflict", theirs: known };
    change += 1;
    fields.set(name, { ...field(name, value, base + 1), change });
    return { field: name, outcome: "saved", revision: base + 1 };
  };
  return {
    fields,
    save,
    change: () => change,
    send: ({ requestId, fields: sent }: Sending) => {
      const before = answers.get(requestId);
      if (before !== undefined) return before;
      const results = Object.entries(sent).map(([name, { value, base }]) => save(name, value, base));
      const answer = { change, results };
      answers.set(requestId, answer);
      return answer;
    },
  };
}

describe("nothing typed is lost", () => {
  it("whatever is typed, sent, lost on the way, changed by others or loaded again", () => {
    const name = fc.constantFrom("a", "b");
    const event = fc.oneof(
      fc.record({ do: fc.constant("type" as const), name, text: fc.string({ maxLength: 3 }) }),
      fc.record({ do: fc.constant("other" as const), name, text: fc.string({ maxLength: 3 }) }),
      fc.record({
        do: fc.constantFrom("send" as const, "lose" as const, "forget" as const, "reload" as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const server = makeServer();
        let state: SaveState = loadedState([], 0, {});
        let requests = 0;
        const last = new Map<string, string>();
        for (const each of events) {
          if (each.do === "type") {
            if (state.conflicts[each.name] !== undefined) continue;
            last.set(each.name, each.text);
            state = typed(state, each.name, each.text);
          } else if (each.do === "other") {
            server.save(each.name, each.text, server.fields.get(each.name)?.revision ?? 0);
          } else if (each.do === "reload") {
            state = loadedState([...server.fields.values()], server.change(), toKeep(state));
          } else {
            requests += 1;
            const begun = beginSending(state, `request-${requests}`);
            if (begun.sending === null) continue;
            if (each.do === "lose") state = failed(begun);
            else {
              const { results, change } = server.send(begun.sending);
              state = each.do === "send" ? answered(begun, results, change, at) : failed(begun);
            }
          }
        }
        for (const [typedName, text] of last) {
          const held = [
            state.unsaved[typedName]?.value,
            state.conflicts[typedName]?.mine,
            // confirmed once; somebody may have changed it since
            state.unsaved[typedName] === undefined && state.conflicts[typedName] === undefined
              ? text
              : undefined,
          ];
          expect(held).toContain(text);
        }
      }),
    );
  });

  it("and what others save is on screen, except where it is typed", () => {
    const state = changesArrived(
      typed(loadedState([field("a", 1), field("b", 1)], 1, {}), "a", 5),
      [field("a", 2, 2), field("b", 3, 2)],
      2,
    );
    expect([shownValue(state, "a"), shownValue(state, "b"), state.change]).toEqual([5, 3, 2]);
    expect(state.unsaved.a?.base).toBe(1);
  });
});

function memory(): TextStorage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}

function manual(send: SaverEffects["send"], storage = memory()) {
  const timers: { call: () => void; milliseconds: number }[] = [];
  let ids = 0;
  const effects: SaverEffects = {
    send,
    storage,
    newRequestId: () => `request-${ids++}`,
    now: () => new Date(at),
    later: (call, milliseconds) => {
      const timer = { call, milliseconds };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  };
  return { effects, timers, storage };
}

const offline = () => new ApiError(0, "offline", { vi: "", en: "" });
const key = draftKey("r", "p");

describe("makeSaver", () => {
  it("keeps what was typed in the browser before it is sent, and lets go of it once it is confirmed", async () => {
    const server = makeServer();
    const { effects, storage } = manual(async (sending) => server.send(sending));
    const saver = makeSaver({ fields: [], change: 0 }, key, effects);
    saver.type("a", "chữ");
    expect(readDrafts(storage, key)).toEqual({ a: { value: "chữ", base: 0 } });
    await saver.flush();
    expect(saver.status()).toEqual({ kind: "saved", at: new Date(at).toISOString() });
    expect(storage.texts.size).toBe(0);
    expect(server.fields.get("a")?.value).toBe("chữ");
  });

  it("sends the same request again after a lost answer, so that it counts once", async () => {
    const server = makeServer();
    let losses = 1;
    const { effects, timers } = manual(async (sending) => {
      const answer = server.send(sending);
      losses -= 1;
      if (losses >= 0) throw offline();
      return answer;
    });
    const saver = makeSaver({ fields: [], change: 0 }, key, effects);
    saver.type("a", 1);
    await saver.flush();
    expect(saver.status()).toEqual({ kind: "offline", keptHere: true });
    expect(timers.at(-1)?.milliseconds).toBe(1000);
    saver.type("a", 2);
    await saver.flush();
    expect(saver.status().kind).toBe("saved");
    expect([server.fields.get("a")?.value, server.fields.get("a")?.revision]).toEqual([2, 2]);
  });

  it("sends what an earlier visit left behind", async () => {
    const server = makeServer();
    const { effects, timers } = manual(async (sending) => server.send(sending));
    effects.storage.setItem(key, JSON.stringify({ a: { value: "còn lại", base: 0 }, rác: 5 }));
    makeSaver({ fields: [], change: 0 }, key, effects);
    expect(timers).toHaveLength(1);
    timers[0]?.call();
    await Promise.resolve();
    expect(server.fields.get("a")?.value).toBe("còn lại");
  });

  it("stops and says why where the report may no longer be changed; what was typed stays kept", async () => {
    const error = new ApiError(409, "report-not-editable", { vi: "Đã gửi.", en: "Sent." });
    const { effects, storage } = manual(async () => Promise.reject(error));
    const saver = makeSaver({ fields: [], change: 0 }, key, effects);
    saver.type("a", "chữ");
    await saver.flush();
    expect(saver.status()).toEqual({ kind: "stopped", error });
    expect(readDrafts(storage, key)).toHaveProperty("a");
  });

  it("says so where the browser can't keep anything", async () => {
    const full: TextStorage = {
      getItem: () => null,
      setItem: () => {
        throw new Error("full");
      },
      removeItem: () => {},
    };
    const { effects } = manual(async () => Promise.reject(offline()));
    const saver = makeSaver({ fields: [], change: 0 }, key, { ...effects, storage: full });
    saver.type("a", "chữ");
    await saver.flush();
    expect(saver.status()).toEqual({ kind: "offline", keptHere: false });
  });
});
