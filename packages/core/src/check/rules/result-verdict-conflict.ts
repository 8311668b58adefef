import { shortened } from "../../text/shortened.js";
import type { Finding } from "../diagnostic.js";
import { resultVerdicts, type WrongVerdict } from "../resultVerdicts.js";
import type { DocumentRule } from "../rule.js";
import { tabledVerdicts } from "../tabledVerdicts.js";

export const resultVerdictConflict: DocumentRule = {
  name: "result-verdict-conflict",
  scope: "document",
  severity: "error",
  title: {
    vi: "Đánh giá đạt, vượt không khớp với kết quả và mục tiêu",
    en: "Called reached or not against its own figures",
  },
  looksFor: {
    vi: "Kết quả thấp hơn mục tiêu (hoặc cao hơn, với chỉ tiêu phải giảm) mà đánh giá là đạt, vượt, hoàn thành; kết quả đạt mục tiêu mà đánh giá là chưa đạt, không hoàn thành; “cao hơn”, “thấp hơn” mục tiêu ghi ngược. Xét trong một câu và trong bảng có cột mục tiêu, kết quả, đánh giá.",
    en: "A result worse than its goal is called reached or exceeded, one that reaches it is called missed, or is said to lie above or below it the wrong way round; within a sentence and in tables with columns for goal, result and judgement.",
  },
  source: {
    vi: "Kết quả, mục tiêu và đánh giá ghi cùng một chỗ không thể trái nhau.",
    en: "A result, its goal and the judgement of both stand in one place and can't contradict one another.",
  },
  silentWhen: {
    vi: "Câu có nhiều kết quả hoặc nhiều mục tiêu; bảng có nhiều cột mục tiêu, kết quả; giá trị không phải một con số; mục tiêu có chặn dưới, chặn trên thì so theo chặn ấy.",
    en: "A sentence has several results or goals; a table several such columns; values that aren't one figure. A bound says which way its goal lies.",
  },
  bad: [
    {
      text: `BÁO CÁO
Kết quả chăm sóc vườn quốc gia huyện Hòa An năm 2024
I. KẾT QUẢ
1. Tỷ lệ lối mòn có biển chỉ dẫn: 71,5% (143/200 lối mòn); mục tiêu là 80,0% (vượt).
2. Tỷ lệ vụ cháy còn 6 vụ, giảm 3 vụ so với năm trước; kế hoạch là dưới 10 vụ, không đạt.
3. Số trạm gác xây mới đạt 12 trạm, chưa đạt
kế hoạch đề ra (9 trạm).
4. Tỷ lệ du khách mua vé điện tử đạt 64%, cao hơn mục tiêu 70%.`,
      lines: [4, 5, 6, 8],
    },
    {
      text: `BÁO CÁO
Kết quả chăm sóc vườn quốc gia huyện Hòa An năm 2024

PHỤ LỤC I
KẾT QUẢ CÁC CHỈ TIÊU

TT   Chỉ tiêu                          ĐVT     Cuối 2020   Mục tiêu 2024   Kết quả 2024   Đánh giá
1    Lối mòn có biển chỉ dẫn           %       40,0        82,5            80,0           Vượt
2    Số vụ cháy rừng                   vụ      15          < 10            6              Đạt
3    Trạm gác có điện                  trạm    3           9               9              Đạt
4    Du khách mua vé điện tử           %       20,0        60,0            64,0           Không đạt
5    Thời gian cấp phép vào rừng       ngày    7           3               5              Hoàn thành`,
      lines: [8, 11, 12],
    },
    {
      text: `BÁO CÁO
Kết quả thực hiện Đề án phát triển chợ huyện Bình Sơn

TT   Chỉ tiêu                          ĐVT     Năm 2020   Mục tiêu   Kết quả   Đánh giá
                                                          2025       2025
1    Chợ có khu rửa tay                %       41,0       75,0       78,0      Vượt
2    Chợ có nước máy                   %       62,0       94,0       91,5      Vượt
3    Tỷ lệ hộ tiểu thương nợ phí       %       9,0        4,0        3,1       Đạt
4    Chợ có kho lạnh chung             chợ     0          6          4         Không đạt`,
      lines: [7],
    },
  ],
  good: [
    {
      text: `BÁO CÁO
Kết quả chăm sóc vườn quốc gia huyện Hòa An năm 2024
I. KẾT QUẢ
1. Tỷ lệ lối mòn có biển chỉ dẫn: 81,5%, tăng 30% so với năm 2020; mục tiêu là 80,0% (vượt).
2. Tỷ lệ hộ nghèo vùng đệm còn 6,4%; kế hoạch 7,0%, đạt.
3. Trồng 45 ha rừng ngập nước (mục tiêu 60 ha); trồng 12 ha tre, vượt kế hoạch (10 ha).
4. Thu 3,1 tỷ đồng vé tham quan, vượt kế hoạch 12%; tỷ lệ khách quay lại 35%, đạt 87,5% mục tiêu 40%.

| TT | Chỉ tiêu | ĐVT | 2020 | Kế hoạch 2024 | Thực hiện 2024 | Đánh giá |
|---|---|---|---|---|---|---|
| 1 | Tỷ lệ hộ nghèo vùng đệm | % | 11 | 7 | 6,4 | Vượt |
| 2 | Lối mòn có biển chỉ dẫn | % | 40 | ≥ 80 | 81,5 | Đạt |
| 3 | Diện tích rừng ngập nước trồng mới | ha | 0 | 60 | 45 | Không đạt |
| 4 | Loài mới được ghi nhận | loài | 2 | 3 - 5 | 4 | Đạt |`,
      lines: [],
    },
    {
      text: `BÁO CÁO
Kết quả thực hiện Đề án phát triển chợ huyện Bình Sơn

| TT | Chỉ tiêu | Mục tiêu 2025 | Kết quả 2025 | Đánh giá |
|---|---|---|---|---|
| 1 | Tỷ lệ chợ có khu rửa tay | 75,0 | 78,0 | Vượt |
| 2 | Tỷ lệ hộ tiểu thương còn nợ phí | 4,0 | 3,1 | Vượt |
| 3 | Tỷ lệ hàng hết hạn bị thu hồi | < 2,0 | 2,6 | Không đạt |
| 4 | Số chợ có kho lạnh chung | 6 | 6 | Đạt |`,
      lines: [],
    },
  ],
  check: (subject) => [
    ...resultVerdicts(subject).map((found) => findingOf(found)),
    ...tabledVerdicts(subject).map((found) => findingOf(found)),
  ],
};

function findingOf({ name, result, goal, verdict, span }: WrongVerdict): Finding {
  const what = name === "" ? "" : `“${shortened(name, 100)}”: `;
  return {
    message: {
      vi: `${what}kết quả ${result}, mục tiêu ${goal} nhưng ghi “${verdict}”; kiểm tra con số và đánh giá.`,
      en: `Found ${result} against a goal of ${goal} called “${verdict}”, expected a judgement that the figures bear out.`,
    },
    span,
    quote: verdict,
    data: { result, goal, verdict },
  };
}
