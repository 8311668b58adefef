import { describe, expect, it } from "vitest";
import { commandOf } from "./commands.js";

const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("commandOf", () => {
  it.each([
    ["j", "next"],
    ["ArrowUp", "previous"],
    ["Enter", "confirm"],
    ["m", "join"],
    ["q", undefined],
  ])("takes %s for %s", (key, command) => expect(commandOf({ ...bare, key }, true)).toBe(command));

  it("leaves letters alone where they are switched off", () => {
    expect(commandOf({ ...bare, key: "x" }, false)).toBeUndefined();
    expect(commandOf({ ...bare, key: "Enter" }, false)).toBe("confirm");
  });

  it("takes Ctrl Z back and forth, and leaves the browser its own", () => {
    expect(commandOf({ ...bare, ctrlKey: true, key: "z" }, true)).toBe("undo");
    expect(commandOf({ ...bare, ctrlKey: true, shiftKey: true, key: "Z" }, true)).toBe("redo");
    expect(commandOf({ ...bare, ctrlKey: true, key: "c" }, true)).toBeUndefined();
  });
});
