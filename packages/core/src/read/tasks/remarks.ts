/** What orders nothing: remarks in brackets, pointers to an annex, closing formulas, the clause that issues a document or says who executes it. */
const remarks: readonly RegExp[] = [
  /^\(.*\)[.;]?$/su,
  /^(?:\(|\*)?\s?(?:chi tiết|theo(?! dõi)|xem|có|kèm theo|(?:các |danh mục |bảng |nội dung )?(?:nhiệm vụ|nội dung|danh mục|phân công|kế hoạch|công việc)[^.;:]{0,60}(?:tại|theo|ở|trong|có|kèm))(?![A-Za-zÀ-ỹ]).{0,60}(?:phụ lục|biểu|đính kèm|kèm theo).{0,60}$/iu,
  /^(?:nay )?(?:ban hành|phê duyệt) (?:kèm theo (?:quyết định|nghị quyết|công văn|chỉ thị|văn bản) này|(?:chương trình|kế hoạch|đề án|quy chế|phương án|quy định|danh mục|dự án|bộ)(?![A-Za-zÀ-ỹ])[^;]{0,200}(?:kèm theo|(?:giai đoạn|năm) \d{4}|như sau|với (?:các|những|mục tiêu)))/iu,
  /^(?:mục tiêu|mục đích|đối tượng|phạm vi|địa điểm|địa bàn|thành phần|quy mô|số lượng|kinh phí|nguồn vốn)[^:.;]{0,40}:/iu,
  /(?:thông báo|truyền đạt)[^.;]{0,60} để [^.;]{3,80} biết/iu,
  /^(?:trên đây là|nhận được (?:kế hoạch|chỉ thị|công văn))/iu,
  /^(?:yêu cầu|đề nghị) .{0,200}(?:nghiêm túc|khẩn trương) (?:triển khai |tổ chức )?thực hiện/iu,
  /^(?:[^,;:.]{0,60}\s)?(?:thống nhất|đồng ý|nhất trí)\s(?:về|với|chủ trương|đề nghị|nội dung|thông qua)(?![A-Za-zÀ-ỹ])/iu,
  /^trong quá trình (?:triển khai|thực hiện|tổ chức).{0,120}(?:nếu|khó khăn|vướng mắc|phát sinh)/iu,
  /chịu trách nhiệm (?:thi hành|thực hiện) (?:quyết định|nghị quyết|chỉ thị) này|chịu trách nhiệm thi hành|có hiệu lực (?:thi hành )?(?:kể )?từ ngày|căn cứ quyết định thi hành/iu,
];

/** Whether a paragraph orders nothing although it stands among tasks. */
export function isRemark(text: string): boolean {
  return !/\p{L}{2}/u.test(text) || remarks.some((remark) => remark.test(text));
}

/** Whether a paragraph without label only leads over to what follows, or names its number: `… những việc sau đây, …`, `Hoạt động 2`. */
export function introduces(text: string): boolean {
  return (
    /(?:các|những|một số)\s(?:[A-Za-zÀ-ỹ]+[ ,]+){1,8}(?:sau đây|sau(?=[:,.;]|$)|dưới đây)/iu.test(text) ||
    /^(?:hoạt động|nội dung|nhiệm vụ|giải pháp|công việc|dự án|tiểu dự án|hợp phần|chuyên đề)\s(?:số\s)?\d{1,2}[.:]?$/iu.test(
      text,
    )
  );
}
