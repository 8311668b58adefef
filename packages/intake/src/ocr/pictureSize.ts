/** Width and height of a picture as its head states them; undefined where the head isn't understood. */
export function findPictureSize(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | undefined {
  if (bytes.length < 30) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (view.getUint16(0)) {
    case 0x8950:
      return { width: view.getUint32(16), height: view.getUint32(20) };
    case 0xffd8:
      return jpegSize(view);
    case 0x424d:
      return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
    case 0x4749:
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    case 0x4949:
      return tiffSize(view, true);
    case 0x4d4d:
      return tiffSize(view, false);
    case 0x5249:
      return webpSize(view);
    default:
      return undefined;
  }
}

/** Walks the segments up to the one that starts the frame. */
function jpegSize(view: DataView): { width: number; height: number } | undefined {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; ) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const WIDTH = 256;
const HEIGHT = 257;

function tiffSize(view: DataView, little: boolean): { width: number; height: number } | undefined {
  const start = view.getUint32(4, little);
  if (start + 2 > view.byteLength) return undefined;
  const found = new Map<number, number>();
  for (let index = 0; index < view.getUint16(start, little); index += 1) {
    const at = start + 2 + 12 * index;
    if (at + 12 > view.byteLength) return undefined;
    const short = view.getUint16(at + 2, little) === 3;
    found.set(
      view.getUint16(at, little),
      short ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little),
    );
  }
  const [width, height] = [found.get(WIDTH), found.get(HEIGHT)];
  return width === undefined || height === undefined ? undefined : { width, height };
}

function webpSize(view: DataView): { width: number; height: number } | undefined {
  const three = (at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  switch (view.getUint32(12)) {
    case 0x56503858:
      return { width: three(24) + 1, height: three(27) + 1 };
    case 0x56503820:
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 0x5650384c: {
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return undefined;
  }
}
