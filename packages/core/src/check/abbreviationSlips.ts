/** Abbreviations so long that one with a letter more inside is no other one. */
const LONG =
  "LĐTBXH NNPTNT VHTTDL UBMTTQ MTTQVN PTDTNT PTDTBT CTMTQG DTTSMN TTATXH VBQPPL ASEAN UNESCO UNICEF".split(
    " ",
  );
/** Those that everyone writes alike: only a letter printed twice, or an English plural, is a slip for them. */
const SHORT = "UBND HĐND BHXH BHYT THCS THPT".split(" ");

/** The abbreviation that one with a letter too many stands for: `LĐTBOXH`, `UBNND`, `THPTS`. Linear in its letters. */
export function knownAbbreviation(token: string): string | undefined {
  if (token.length < 5) return undefined;
  for (let at = 1; at < token.length; at += 1) {
    const rest = token.slice(0, at) + token.slice(at + 1);
    if (at + 1 < token.length && LONG.includes(rest)) return rest;
    const [letter] = token.slice(at);
    if (SHORT.includes(rest) && (letter === token[at - 1] || (letter === "S" && at + 1 === token.length)))
      return rest;
  }
  return undefined;
}
