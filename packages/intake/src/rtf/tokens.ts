/** A piece of RTF: a brace, a control word with its number, a byte in hexadecimal, or plain text. */
export type Token =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "word"; readonly name: string; readonly value: number | undefined }
  | { readonly kind: "byte"; readonly value: number }
  | { readonly kind: "text"; readonly text: string };

const pattern =
  /\{|\}|\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z])|[\r\n]+|[^{}\\\r\n]+/g;

/** The tokens of a file, in order; `\bin` data isn't text and ends nothing: pictures are skipped as groups. */
export function* readTokens(text: string): Generator<Token> {
  for (const [whole, hex, name, value, symbol] of text.matchAll(pattern)) {
    if (whole === "{") yield { kind: "open" };
    else if (whole === "}") yield { kind: "close" };
    else if (hex !== undefined) yield { kind: "byte", value: Number.parseInt(hex, 16) };
    else if (name !== undefined)
      yield { kind: "word", name, value: value === undefined ? undefined : Number(value) };
    else if (symbol !== undefined) yield { kind: "word", name: symbol, value: undefined };
    else if (!/^[\r\n]/.test(whole)) yield { kind: "text", text: whole };
  }
}
