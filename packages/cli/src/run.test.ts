import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commands } from "./commands.js";
import { capture, isRefusal } from "./testing/capture.js";

describe("help", () => {
  it.each([[], ["help"], ["--help"], ["-h"]])("lists every command (%s)", async (...args) => {
    const { status, out } = await capture(args);
    expect(status).toBe(0);
    for (const { name } of commands) expect(out).toContain(`\n  ${name} `);
    expect(out).toContain("Cách dùng");
  });

  it("explains one command, by either way of asking", async () => {
    const asked = await capture(["help", "read"]);
    expect(asked.out).toContain("lotrinh read FILE [--json | --text]");
    expect(await capture(["read", "--help"])).toEqual(asked);
    expect(await capture(["read", "-h"])).toEqual(asked);
  });

  it("speaks English when asked to, wherever that stands", async () => {
    expect((await capture(["--lang", "en", "help"])).out).toContain("Usage");
    expect((await capture(["help", "--lang=en"])).out).toContain("Usage");
  });
});

it("says its version", async () => {
  expect(await capture(["--version"])).toEqual({ status: 0, out: "0.1.0\n", err: "" });
});

describe("arguments that can't be used", () => {
  it.each([
    [["fly"], "không có lệnh “fly”; xem: lotrinh help"],
    [["help", "fly"], "không có lệnh “fly”; xem: lotrinh help"],
    [["read"], "thiếu tên tệp; cách dùng: lotrinh read FILE [--json | --text]"],
    [["read", "a", "b"], "thừa đối số “b”; cách dùng: lotrinh read FILE [--json | --text]"],
    [["read", "a", "--json", "--text"], "chỉ dùng một trong hai tùy chọn --json và --text"],
    [["read", "a", "--jsno"], "không có tùy chọn “--jsno”"],
    [["read", "a", "--json=yes"], "tùy chọn “--json” không nhận giá trị"],
    [["read", "a", "--lang", "fr"], "--lang chỉ nhận vi hoặc en"],
    [["start", "--port"], "tùy chọn “--port” thiếu giá trị"],
    [["start", "--port", "http"], "--port phải là số từ 0 đến 65535"],
    [["start", "--port", "70000"], "--port phải là số từ 0 đến 65535"],
    [
      ["start", "x"],
      "thừa đối số “x”; cách dùng: lotrinh start [--data DIR] [--port N] [--host H] [--url URL] [--sample]",
    ],
    [["import", "a", "--data", "d", "--server", "s"], "chỉ dùng một trong hai tùy chọn --data và --server"],
    [["import", "a", "--server", "ftp://x"], "--server: “ftp://x” không phải là địa chỉ http(s)"],
    [["read", "a\nb", "c\u001b[31m"], "thừa đối số “c [31m”; cách dùng: lotrinh read FILE [--json | --text]"],
  ])("%j: one line says what and where", async (args, message) => {
    const captured = await capture(args);
    expect(captured.err).toBe(`lotrinh: ${message}\n`);
    expect(isRefusal(captured)).toBe(true);
  });

  it("are told in English too", async () => {
    expect((await capture(["fly", "--lang", "en"])).err).toBe(
      'lotrinh: unknown command "fly"; see: lotrinh help\n',
    );
  });
});

it("answers any arguments with a status of the contract, and a refusal with one line", async () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom("--json", "--text", "--lang", "en", "--", "--help", "-h", "--json=1"),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (words) => {
      const captured = await capture(["read", ...words]);
      expect([0, 2]).toContain(captured.status);
      if (captured.status === 2) expect(isRefusal(captured)).toBe(true);
    }),
  );
});
