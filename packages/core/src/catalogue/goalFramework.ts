import { fold } from "../text/fold.js";
import type { FrameworkId } from "./frameworks.js";
import { sdgTargets } from "./sdgTargets.js";

/** A goal of a plan as it is printed. */
export interface PrintedGoal {
  readonly number: number;
  readonly title: string;
}

/** Which goal of a shared framework a plan's goal is: `sdg`, `3`. */
export interface FrameworkGoalRef {
  readonly framework: FrameworkId;
  readonly code: string;
}

type Sign = readonly [code: string, sign: RegExp];

/** Words that say what each of the 17 goals is about (Decision 622/QĐ-TTg), folded; short titles have just these. */
const sdgSigns: readonly Sign[] = [
  ["1", /\bngheo\b/u],
  ["2", /\bdoi\b(?! (?:moi|tac|voi|tuong|song))|\ban ninh luong thuc\b|\bdinh duong\b/u],
  ["3", /\bsuc khoe\b|\bkhoe manh\b|\by te\b/u],
  ["4", /\bgiao duc\b|\bhoc tap\b/u],
  ["5", /\bbinh dang (?:ve )?gioi\b|\btrao quyen cho phu nu\b|\bphu nu va tre em gai\b/u],
  ["6", /\btai nguyen nuoc\b|\bnuoc sach\b|\bve sinh moi truong\b|\bhe thong ve sinh\b|\bnuoc va ve sinh\b/u],
  ["7", /\bnang luong\b/u],
  ["8", /\btang truong kinh te\b|\bviec lam\b/u],
  ["9", /\bco so ha tang\b|\bket cau ha tang\b|\bcong nghiep hoa\b|\bdoi moi sang tao\b/u],
  ["10", /\bbat binh dang\b/u],
  ["11", /\bdo thi\b|\bkhu dan cu\b|\bthanh pho ben vung\b/u],
  ["12", /\bsan xuat va tieu dung\b|\btieu dung (?:ben vung|co trach nhiem)\b/u],
  ["13", /\bbien doi khi hau\b/u],
  ["14", /\bdai duong\b|\bnguon loi (?:thuy san|bien|hai san)\b|\btai nguyen bien\b|\bmoi truong bien\b/u],
  ["15", /\brung\b|\bda dang sinh hoc\b|\bsa mac hoa\b|\bhe sinh thai tren can\b/u],
  ["16", /\bhoa binh\b|\bcong ly\b|\bthe che\b/u],
  ["17", /\bphuong thuc thuc hien\b|\bquan he doi tac\b|\bdoi tac toan cau\b/u],
];

/** The five characteristics of the ASEAN Socio-Cultural Community Blueprint 2025. */
const aseanSigns: readonly Sign[] = [
  ["A", /\bgan ket\b|\bloi ich cho (?:nguoi dan|moi nguoi dan)\b|\bhuong toi nguoi dan\b/u],
  ["B", /\bbao trum\b|\bhoa nhap\b/u],
  ["C", /\bben vung\b/u],
  ["D", /\btu cuong\b|\bvung vang\b|\bchong chiu\b/u],
  ["E", /\bnang dong\b/u],
];

/** Fields of resolution 42-NQ/TW on social policy. */
const socialSigns: readonly Sign[] = [
  ["nguoi-co-cong", /\bnguoi co cong\b/u],
  ["lao-dong-viec-lam", /\bviec lam\b|\bthi truong lao dong\b/u],
  ["bao-hiem-xa-hoi", /\bbao hiem xa hoi\b|\bbao hiem that nghiep\b/u],
  ["giam-ngheo-tro-giup", /\bgiam ngheo\b|\btro giup xa hoi\b/u],
  ["y-te", /\by te\b|\bsuc khoe\b/u],
  ["giao-duc", /\bgiao duc\b|\bdao tao nghe\b/u],
  ["nha-o", /\bnha o\b/u],
  ["nuoc-sach", /\bnuoc sach\b/u],
  ["thong-tin-van-hoa", /\bvan hoa\b|\bthong tin\b/u],
];

const isAsean = /\basean\b/u;
const isSocialPolicy = /\bchinh sach xa hoi\b|\b42 nq tw\b/u;
const isSdg = /\bphat trien ben vung\b|\bchuong trinh nghi su 2030\b/u;

/**
 * The goal of a shared framework that a plan's goal is, by its words; in a plan on sustainable development the number decides among
 * several that the words fit. undefined where the words fit none or, without such a number, several: a person says then.
 */
export function findGoalFramework(
  planTitle: string,
  { number, title }: PrintedGoal,
): FrameworkGoalRef | undefined {
  const plan = fold(planTitle);
  const words = fold(title);
  const only = (framework: FrameworkId, signs: readonly Sign[]) => {
    const fitting = signs.filter(([, sign]) => sign.test(words)).map(([code]) => code);
    const numbered = isSdg.test(plan) && framework === "sdg" ? String(number) : undefined;
    const code = fitting.find((each) => each === numbered) ?? (fitting.length === 1 ? fitting[0] : undefined);
    return code === undefined ? undefined : { framework, code };
  };
  if (isAsean.test(plan)) return only("asean", aseanSigns);
  if (isSocialPolicy.test(plan)) return only("42-nq-tw", socialSigns);
  return only("sdg", sdgSigns);
}

/** `sdg:3` as its two parts; undefined for what isn't written so. */
export function parseGoalRef(
  text: string,
): { readonly framework: string; readonly code: string } | undefined {
  const at = text.indexOf(":");
  return at <= 0 ? undefined : { framework: text.slice(0, at), code: text.slice(at + 1) };
}

/** Whether a code is one of the 115 Vietnamese targets: `3.8`. */
export function isSdgTarget(code: string): boolean {
  return sdgTargets.some(([each]) => each === code);
}
