import type { Block } from "../official/content.js";

/** What a tag stands for. Tags that stand in a list's loop see its own fields first, then those around it. */
export type Field =
  | { readonly kind: "text"; readonly meaning: string }
  | { readonly kind: "blocks"; readonly meaning: string }
  | { readonly kind: "list"; readonly meaning: string; readonly fields: Fields };

export type Fields = Readonly<Record<string, Field>>;

/** Content for the tags; a tag without content is left empty. */
export type TemplateData = { readonly [tag: string]: TemplateValue };

export type TemplateValue = string | readonly TemplateData[] | TemplateBlocks;

/** Headings, paragraphs, lists and tables: they take the place of the paragraph that holds the tag. */
export interface TemplateBlocks {
  readonly blocks: readonly Block[];
}

const text = (meaning: string): Field => ({ kind: "text", meaning });
const blocks = (meaning: string): Field => ({ kind: "blocks", meaning });
const list = (meaning: string, fields: Fields): Field => ({ kind: "list", meaning, fields });

/** The tags of an official document (docs/huong-dan/van-ban-hanh-chinh.md); `officialData` gives their content. */
export const officialFields: Fields = {
  co_quan_chu_quan: text("Cơ quan chủ quản, chữ in hoa; trống nếu không có"),
  co_quan: text("Cơ quan ban hành, chữ in hoa"),
  so_ky_hieu: text("Số, ký hiệu: 83/KH-UBND"),
  dia_danh_ngay: text("Địa danh và thời gian ban hành"),
  ten_loai: text("Tên loại văn bản, chữ in hoa; trống với công văn"),
  trich_yeu: text("Trích yếu nội dung"),
  du_thao: text("Chữ DỰ THẢO; trống khi đã là bản chính"),
  kinh_gui: list("Nơi kính gửi, mỗi nơi một dòng", { ten: text("Tên cơ quan, tổ chức, cá nhân") }),
  can_cu: list("Căn cứ, mỗi căn cứ một dòng", { van_ban: text("Căn cứ, đã có dấu ; hoặc .") }),
  noi_dung: blocks("Toàn bộ nội dung văn bản: đề mục, đoạn văn, bảng"),
  noi_nhan: list("Nơi nhận, mỗi nơi một dòng", { dong: text("Dòng nơi nhận, đã có gạch đầu dòng và dấu ;") }),
  quyen_han: text("Các dòng TM., KT., TL., TUQ., Q. và chức vụ, chữ in hoa"),
  nguoi_ky: text("Họ và tên người ký"),
  phu_luc: list("Phụ lục", {
    so: text("Phụ lục I, Phụ lục II…"),
    ten: text("Tên phụ lục, chữ in hoa"),
    kem_theo: text("Dòng (Kèm theo …)"),
    noi_dung: blocks("Nội dung phụ lục"),
  }),
};
