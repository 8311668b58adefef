import { fold } from "@lotrinh/core/text/fold";
import { dictionary } from "@zxcvbn-ts/language-common";
import type { Text } from "../text.js";

/** NIST SP 800-63B asks for 8 at least, OWASP for 10 where there is a second factor for some only. */
export const shortestPassword = 10;
export const longestPassword = 200;

/** Words that passwords of officials are made of, folded, beside the list of breached ones. */
const localWords = [
  "matkhau",
  "lotrinh",
  "ubnd",
  "vietnam",
  "anhyeuem",
  "toiyeuvietnam",
  "quantri",
  "baocao",
];

const breached: ReadonlySet<string> = new Set(dictionary["passwords-common"]);

/** What is known of the person whose password it is to be. */
export interface PasswordOwner {
  readonly login: string;
  readonly name: string;
}

/** Why a password can't be taken, in words for its owner; undefined where it can. */
export function findPasswordFault(password: string, owner: PasswordOwner): Text | undefined {
  const length = [...password.normalize("NFKC")].length;
  if (length < shortestPassword)
    return {
      vi: `Mật khẩu cần ít nhất ${shortestPassword} ký tự. Nên dùng một câu ngắn dễ nhớ.`,
      en: `A password needs at least ${shortestPassword} characters.`,
    };
  if (length > longestPassword)
    return {
      vi: `Mật khẩu dài quá ${longestPassword} ký tự.`,
      en: `A password has at most ${longestPassword} characters.`,
    };
  if (isMonotonous(password) || isCommon(password))
    return {
      vi: "Mật khẩu này quá phổ biến hoặc đã từng bị lộ. Vui lòng chọn mật khẩu khác.",
      en: "This password is too common or has been in a breach.",
    };
  if (holdsOwner(password, owner))
    return {
      vi: "Mật khẩu không được chứa tên đăng nhập hoặc họ tên.",
      en: "A password must not hold the login or the name.",
    };
  return undefined;
}

/** `aaaaaaaaaa`, `1212121212`, `0123456789`. */
function isMonotonous(password: string): boolean {
  const codes = [...password].map((letter) => letter.codePointAt(0) ?? 0);
  if (new Set(codes).size < 4) return true;
  const steps = new Set(codes.slice(1).map((code, at) => code - (codes[at] ?? 0)));
  return steps.size === 1;
}

/** A breached password as it is, or one with a few digits and signs put before or behind it (`matkhau@2026`). */
function isCommon(password: string): boolean {
  const plain = letters(password);
  const word = plain.replace(/^[^a-z]+|[^a-z]+$/gu, "");
  const known = (text: string) => breached.has(text) || localWords.includes(text);
  if (known(plain)) return true;
  return plain.length - word.length <= 6 && (known(word) || known(word.replace(/[^a-z]/gu, "")));
}

function holdsOwner(password: string, { login, name }: PasswordOwner): boolean {
  const plain = letters(password);
  const [local = ""] = login.split("@", 1);
  const parts = [letters(local), letters(name)];
  return parts.some((part) => part.length >= 4 && plain.includes(part));
}

/** Lower case, without diacritics and spaces. */
function letters(text: string): string {
  return fold(text).replaceAll(" ", "");
}
