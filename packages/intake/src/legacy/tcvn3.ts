/**
 * TCVN 5712:1993 VN3, called ABC: one byte a letter, lower case only for letters with a tone; capitals with a
 * tone are lower case letters in a font of capitals. The two strings stand opposite each other; the codes
 * appear in files as the Latin-1 characters of their bytes.
 */
const codes =
  "\u00b5\u00b6\u00b7\u00b8\u00b9\u00a8\u00bb\u00bc\u00bd\u00be\u00c6\u00a9\u00c7\u00c8\u00c9\u00ca\u00cb" +
  "\u00ae\u00cc\u00ce\u00cf\u00d0\u00d1\u00aa\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de" +
  "\u00df\u00e1\u00e2\u00e3\u00e4\u00ab\u00e5\u00e6\u00e7\u00e8\u00e9\u00ac\u00ea\u00eb\u00ec\u00ed\u00ee" +
  "\u00ef\u00f1\u00f2\u00f3\u00f4\u00ad\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe" +
  "\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7";
const letters =
  "àảãáạăằẳẵắặâầẩẫấậ" + "đèẻẽéẹêềểễếệìỉĩíị" + "òỏõóọôồổỗốộơờởỡớợ" + "ùủũúụưừửữứựỳỷỹýỵ" + "ĂÂÊÔƠƯĐ";

const decode = new Map([...codes].map((code, index) => [code, [...letters][index] ?? code]));
const encode = new Map([...decode].map(([code, letter]) => [letter, code]));

/** Text in TCVN3, read as Latin-1, as Unicode NFC. Characters that TCVN3 doesn't have stay. */
export function fromTcvn3(text: string): string {
  let result = "";
  for (const char of text) result += decode.get(char) ?? char;
  return result.normalize("NFC");
}

/** The way back, for tests and for saying what a text would look like; capitals with a tone become small. */
export function toTcvn3(text: string): string {
  let result = "";
  for (const char of text.normalize("NFC"))
    result += encode.get(char) ?? encode.get(char.toLowerCase()) ?? char;
  return result;
}
