import { describe, expect, it } from "vitest";
import { evidenceTypeOf } from "./evidenceType.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]);
const typeOf = (name: string, head: Uint8Array) => evidenceTypeOf({ name, head, size: head.length });

describe("a file that is added as evidence", () => {
  it.each([
    ["bien-ban.pdf", bytes("%PDF-1.7"), "application/pdf"],
    ["Bảng kê.XLSX", zip, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["anh.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "image/jpeg"],
    ["so-lieu.csv", bytes("a;b\n1;2"), "text/csv; charset=utf-8"],
  ])("is taken where content and extension agree: %s", (name, head, type) => {
    expect(typeOf(name, head)).toBe(type);
  });

  it.each([
    ["a page that calls itself a picture", "anh.png", bytes("<html><script>alert(1)</script>")],
    ["a program that calls itself a document", "bao-cao.pdf", new Uint8Array([0x4d, 0x5a, 0x90, 0])],
    ["a page", "trang.html", bytes("<!doctype html><title>x</title>")],
    ["a drawing that may hold a script", "hinh.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")],
    ["a file without extension", "bao-cao", bytes("%PDF-1.7")],
    ["a name of the language's own", "x.constructor", bytes("abc")],
    ["an archive", "tep.zip", zip],
    ["an empty file", "rong.pdf", new Uint8Array()],
    ["bytes that call themselves text", "chu.txt", new Uint8Array([65, 0, 66])],
  ])("is refused: %s", (_, name, head) => {
    expect(() => typeOf(name, head)).toThrowError(/Only PDF/u);
  });
});
