import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readZip } from "./readZip.js";
import { withFixedTimes } from "./zipTimes.js";

/** A zip archive of one packed entry, as small as the format allows. `stated`: what it says of its inflated size. */
function makeZip(content: Uint8Array, { flags = 0, stated = content.length } = {}): Uint8Array {
  const packed = deflateRawSync(content);
  const name = new TextEncoder().encode("a.xml");
  const local = header(0x04034b50, 30, name, (view) => {
    view.setUint16(6, flags, true);
    view.setUint16(8, 8, true);
    view.setUint32(10, 0x5a21_6000, true);
    view.setUint32(18, packed.length, true);
    view.setUint32(22, stated, true);
    view.setUint16(26, name.length, true);
  });
  const central = header(0x02014b50, 46, name, (view) => {
    view.setUint16(8, flags, true);
    view.setUint16(10, 8, true);
    view.setUint32(12, 0x5a21_6000, true);
    view.setUint32(20, packed.length, true);
    view.setUint32(24, stated, true);
    view.setUint16(28, name.length, true);
  });
  const end = header(0x06054b50, 22, new Uint8Array(), (view) => {
    view.setUint16(10, 1, true);
    view.setUint32(16, local.length + packed.length, true);
  });
  return Uint8Array.from([...local, ...packed, ...central, ...end]);
}

function header(
  signature: number,
  size: number,
  name: Uint8Array,
  fill: (view: DataView) => void,
): Uint8Array {
  const bytes = new Uint8Array(size + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  fill(view);
  bytes.set(name, size);
  return bytes;
}

const limits = { fileBytes: 1_000_000, inflatedBytes: 1_000_000, entries: 10 };
const hello = new TextEncoder().encode("<xin-chao/>");
const faultOf = (bytes: Uint8Array, bounds = limits) => {
  const result = readZip(bytes, bounds);
  return result.ok ? undefined : result.fault;
};

describe("readZip", () => {
  it("inflates each part", () => {
    const result = readZip(makeZip(hello), limits);
    expect(result.ok && new TextDecoder().decode(result.parts.get("a.xml"))).toBe("<xin-chao/>");
  });

  it("stops a bomb whatever size the archive states", () => {
    expect(faultOf(makeZip(new Uint8Array(5_000_000), { stated: 10 }))).toBe("too-large");
    expect(faultOf(makeZip(hello), { ...limits, entries: 0 })).toBe("too-large");
    expect(faultOf(makeZip(hello), { ...limits, fileBytes: 10 })).toBe("too-large");
  });

  it("names what it can't read", () => {
    expect(faultOf(new Uint8Array())).toBe("not-a-zip");
    expect(faultOf(hello)).toBe("not-a-zip");
    expect(faultOf(makeZip(hello, { flags: 1 }))).toBe("encrypted");
    expect(faultOf(makeZip(hello).slice(0, -10))).toBe("damaged");
  });

  it("never throws", () => {
    const whole = makeZip(hello);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, length) => {
        const bytes = whole.slice(0, Math.max(length, at + 1));
        bytes[at] = byte;
        expect(typeof readZip(bytes, limits).ok).toBe("boolean");
      }),
      { numRuns: 1000 },
    );
  });
});

describe("withFixedTimes", () => {
  it("sets all times to the first that the format knows, and nothing else", () => {
    const bytes = makeZip(hello);
    const fixed = withFixedTimes(bytes);
    expect(faultOf(fixed)).toBeUndefined();
    expect([...fixed].filter((byte, index) => byte !== bytes[index]).length).toBeLessThanOrEqual(8);
    expect(new DataView(fixed.buffer).getUint32(10, true)).toBe(0x0021_0000);
    expect(withFixedTimes(fixed)).toEqual(fixed);
  });

  it("throws where it has no directory", () => {
    expect(() => withFixedTimes(hello)).toThrow("not a zip archive");
  });
});
