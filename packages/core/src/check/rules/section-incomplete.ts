import { promisedContents } from "../promisedContents.js";
import type { DocumentRule } from "../rule.js";

export const sectionIncomplete: DocumentRule = {
  name: "section-incomplete",
  scope: "document",
  severity: "info",
  title: {
    vi: "Mục không có nội dung mà tên mục nêu",
    en: "A section without what its title promises",
  },
  looksFor: {
    vi: "Tên mục kể hai việc trở lên (“Giám sát, đánh giá, báo cáo”, “Huy động và quản lý nguồn lực”, “Đào tạo, thu hút nhân lực”) nhưng nội dung mục không có từ nào nói đến một trong các việc đó.",
    en: "A title lists two things or more (“Giám sát, đánh giá, báo cáo”, “Huy động và quản lý nguồn lực”) while no word under it speaks of one of them.",
  },
  source: {
    vi: "Nghị định 30/2020/NĐ-CP, Phụ lục I: mục có tiêu đề; tiêu đề tóm tắt nội dung của mục.",
    en: "Decree 30/2020/NĐ-CP, annex I: a section has a title, which sums up what it holds.",
  },
  silentWhen: {
    vi: "Tên mục chỉ nêu một việc; mục ngắn hoặc dẫn chiếu mục, phụ lục khác; nội dung dùng từ gần nghĩa (tuần tra cho kiểm tra, sơ kết cho đánh giá); không việc nào trong tên được nói đến (tên mục chỉ là tên chung).",
    en: "The title names one thing only; the section is short or refers to another or to an annex; near synonyms are used; none of the things is spoken of (the title is a general one).",
  },
  bad: [
    {
      text: `# KẾ HOẠCH

Chăm sóc cây cổ thụ tỉnh Hòa An

## III. TỔ CHỨC THỰC HIỆN

### 1. Kiểm tra, giám sát, báo cáo

Sở Xây dựng kiểm tra rễ, tán của từng cây trước mùa mưa bão; Ủy ban Mặt trận Tổ quốc giám sát việc đốn hạ, cắt cành ở các xã; người dân được gọi điện cho đường dây nóng khi thấy cây nghiêng, gãy hoặc bị đục thân lấy gỗ.

### 2. Sở Xây dựng

Vẽ bản đồ cây cổ thụ.`,
      lines: [7],
    },
    {
      text: `ĐỀ ÁN
Dàn nhạc dân tộc tỉnh Hòa An
II. GIẢI PHÁP
1. Đào tạo, thu hút nhạc công
a) Mở lớp dạy đàn bầu, đàn tranh cho thiếu niên vào mỗi dịp hè; mỗi lớp có một nghệ nhân kèm
cặp, một thầy dạy nhạc lý.
b) Bồi dưỡng cách ký âm cho nhạc công lớn tuổi, giúp họ ghi lại những bản nhạc cổ trong vùng.
2. Nhạc cụ
Sửa đàn, thay dây.`,
      lines: [4],
    },
  ],
  good: [
    {
      text: `# KẾ HOẠCH

Chăm sóc cây cổ thụ tỉnh Hòa An

## III. TỔ CHỨC THỰC HIỆN

### 1. Kiểm tra, đánh giá và báo cáo

Sở Xây dựng tuần tra trước mùa mưa bão, xem rễ, tán của từng cây; sơ kết hai năm một lần; người dân được gọi điện cho đường dây nóng khi thấy cây nghiêng, gãy hoặc bị đục thân lấy gỗ; kết quả được công bố ở nhà văn hóa các thôn.

### 2. Giám sát, khen thưởng

Thực hiện theo Mục IV của Kế hoạch này; Ủy ban Mặt trận Tổ quốc cử người giám sát ở các xã, ghi sổ theo dõi hằng tháng, gặp gỡ các già làng, trưởng thôn để nghe ý kiến về từng cây.

### 3. Thanh tra, kiểm tra

Sở Xây dựng cử người đến các xã.`,
      lines: [],
    },
  ],
  check: promisedContents,
};
