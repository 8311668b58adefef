/** Why an office's template can't be used; `tag` as it stands in the template. */
export type TemplateProblem =
  | { readonly code: "not-a-document" | "damaged" | "encrypted" | "too-large" | "macros" | "unfillable" }
  | { readonly code: "external-part"; readonly target: string }
  | { readonly code: "broken-brace"; readonly text: string }
  | { readonly code: "unclosed-loop" | "unopened-loop" | "list-as-text"; readonly tag: string }
  | { readonly code: "crossed-loops"; readonly tag: string; readonly open: string }
  | { readonly code: "unknown-tag"; readonly tag: string; readonly nearest: string | undefined };

/** The sentence for people: what is wrong in the template and what to do about it. */
export function templateSentence(problem: TemplateProblem): string {
  switch (problem.code) {
    case "not-a-document":
      return "Tệp mẫu không phải là văn bản Word (.docx). Vui lòng lưu mẫu dưới dạng .docx rồi tải lên lại.";
    case "damaged":
      return "Tệp mẫu bị hỏng. Vui lòng mở bằng Word, lưu lại rồi tải lên lại.";
    case "encrypted":
      return "Tệp mẫu được bảo vệ bằng mật khẩu. Vui lòng bỏ mật khẩu rồi tải lên lại.";
    case "too-large":
      return "Tệp mẫu quá lớn. Mẫu chỉ nên có phần trình bày và các thẻ; vui lòng bỏ bớt ảnh.";
    case "macros":
      return "Tệp mẫu có macro. Vì lý do an toàn, vui lòng lưu lại dưới dạng .docx không có macro.";
    case "external-part":
      return `Tệp mẫu lấy nội dung từ bên ngoài (${problem.target}). Vì lý do an toàn, vui lòng bỏ liên kết này.`;
    case "broken-brace":
      return `Thẻ viết không đủ dấu ngoặc nhọn ở đoạn “${problem.text}”. Mỗi thẻ cần đủ { và }.`;
    case "unclosed-loop":
      return `Phần lặp {#${problem.tag}} chưa được đóng. Thêm {/${problem.tag}} vào cuối phần lặp.`;
    case "unopened-loop":
      return `Có {/${problem.tag}} nhưng không có {#${problem.tag}} ở trước.`;
    case "crossed-loops":
      return `{/${problem.tag}} đóng trước khi phần lặp {#${problem.open}} bên trong được đóng.`;
    case "list-as-text":
      return `Thẻ {${problem.tag}} là danh sách, cần viết thành phần lặp {#${problem.tag}} … {/${problem.tag}}.`;
    case "unknown-tag": {
      const hint =
        problem.nearest === undefined
          ? "Xem danh sách thẻ trong hướng dẫn."
          : `Có phải {${problem.nearest}}?`;
      return `Không có thẻ {${problem.tag}}. ${hint}`;
    }
    case "unfillable":
      return "Không điền được mẫu. Vui lòng kiểm tra vị trí thẻ: phần lặp phải mở và đóng trong cùng một bảng hoặc cùng một phần văn bản.";
  }
}
