import type { OutlineSection } from "../../document/outline.js";
import { fold } from "../../text/fold.js";

/**
 * What a section of a plan holds, after its title. `tasks`: nhiệm vụ, giải pháp, nội dung. `organisation`: tổ chức
 * thực hiện, phân công (what each unit does so that the plan is carried out). `funding`: kinh phí. `reporting`: chế
 * độ báo cáo. `review`: what a report says went wrong. `other`: mục đích, mục tiêu, phạm vi and the like.
 */
export type SectionRole = "tasks" | "organisation" | "funding" | "reporting" | "other";

const aside =
  /^(?:muc dich|yeu cau|muc tieu|quan diem|chi tieu|tam nhin|pham vi|doi tuong|thoi gian|thoi han|nguyen tac|can cu|su can thiet|boi canh|dac diem|tinh hinh|thuc trang|ket qua|uu diem|ton tai|han che|kho khan|nguyen nhan|bai hoc|danh gia|khai quat|khen thuong|tieu chi|giai thich|hieu luc|dieu khoan|du bao|thi dua|hieu qua|co cau|thanh phan|dinh huong|phuong cham|chu de|quy mo|dia diem|phuong an lua chon|de xuat|kien nghi|nhan xet)(?![a-z])/;
const funding =
  /^(?:(?:ve )?(?:nguon )?kinh phi|nguon von|nguon luc (?:tai chinh|thuc hien)|von |du toan|co che tai chinh|nhu cau (?:von|kinh phi)|tong (?:von|kinh phi|muc)|khai toan)(?![a-z])/;
const reporting =
  /^(?:che do |cong tac |thong tin,? )?(?:thong tin,? )?bao cao(?![a-z])|^che do|^(?:so ket|tong ket)|(?:va|,) che do bao cao/;
const organisation =
  /^(?:cong tac )?to chuc (?:thuc hien|trien khai)|^phan cong|^trach nhiem|^to chuc va trach nhiem|^trien khai thuc hien$|^to chuc,? (?:chi dao|theo doi)|^chi dao,? (?:to chuc )?thuc hien|^nhiem vu cua cac (?:co quan|don vi|so)/;
const tasks =
  /nhiem vu|giai phap|phuong huong|noi dung|hoat dong|bien phap|cong viec|cong tac trong tam|chuong trinh hanh dong|cac de an|danh muc de an|khau dot pha|trong tam cong tac/;

/** The role that a title gives its section; undefined where it says nothing about it. */
export function roleOfTitle(title: string): SectionRole | undefined {
  const form = fold(title);
  if (funding.test(form)) return "funding";
  if (reporting.test(form)) return "reporting";
  if (organisation.test(form)) return "organisation";
  if (aside.test(form) && !/^(?:muc tieu|yeu cau|quan diem)[a-z ]{0,40}(?:nhiem vu|giai phap)/.test(form))
    return "other";
  return tasks.test(form) ? "tasks" : undefined;
}

/** Whether a title begins with the word that gives its role ("Nhiệm vụ chủ yếu"), not merely holds it ("Nội dung số"). */
export function tellsRole(title: string): boolean {
  const role = roleOfTitle(title);
  if (role !== "tasks") return role !== undefined;
  return /^(?:cac |mot so |nhom |nhung )?(?:nhiem vu|giai phap|noi dung(?: (?:thuc hien|hoat dong|nhiem vu|trong tam|chu yeu|cong viec|ke hoach).*)?$|hoat dong|bien phap)/.test(
    fold(title),
  );
}

/** Below a section of tasks only a bare title takes its part out again: `Mục tiêu`, not `Đánh giá tác động …`. */
const asideBelow =
  /^(?:muc dich|yeu cau|muc tieu(?: (?:chung|cu the|tong quat))?(?: den nam.{0,20})?|chi tieu(?: cu the| chu yeu)?(?: den nam.{0,20})?|quan diem|thoi gian(?: thuc hien)?|pham vi|doi tuong|kinh phi(?: thuc hien)?|to chuc thuc hien|ket qua(?: dat duoc)?|tinh hinh.{0,40}|uu diem|ton tai.{0,30}|han che.{0,30}|kho khan.{0,30}|nguyen nhan.{0,30})$/;

/** The role of a section below one whose role is known. */
export function roleBelow(title: string | null, parent: SectionRole): SectionRole {
  if (title === null) return parent;
  const form = fold(title);
  if (parent === "tasks") return asideBelow.test(form) ? (roleOfTitle(title) ?? "other") : "tasks";
  if (parent === "other")
    return /^(?:(?:cac )?nhiem vu|giai phap|noi dung thuc hien)/.test(form) ? "tasks" : "other";
  return parent;
}

/** The nearest title above or at a section that gives it a role. */
export function roleOfSection(section: OutlineSection): SectionRole | undefined {
  const above = section.parent === null ? undefined : roleOfSection(section.parent);
  if (above !== undefined) return roleBelow(section.title, above);
  return section.title === null ? undefined : roleOfTitle(section.title);
}
