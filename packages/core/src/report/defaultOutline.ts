import type { Frequency } from "../read/reading.js";
import type { Outline, OutlineSection } from "./outline.js";

const directing: OutlineSection = {
  key: "chi-dao",
  label: "I",
  title: "Công tác chỉ đạo, điều hành và tổ chức thực hiện",
  hint: "Văn bản đã ban hành để triển khai kế hoạch (số, ngày, trích yếu); phân công, tuyên truyền, kiểm tra, giám sát.",
  required: true,
  kind: "text",
};

const integration: OutlineSection = {
  key: "long-ghep",
  label: "I.2",
  title: "Lồng ghép vào chương trình, kế hoạch của ngành, địa phương",
  hint: "Chỉ tiêu, nhiệm vụ đã đưa vào chương trình, kế hoạch nào; nguồn lực lồng ghép.",
  required: false,
  kind: "text",
};

const communication: OutlineSection = {
  key: "tuyen-truyen",
  label: "I.3",
  title: "Công tác thông tin, tuyên truyền",
  hint: "Hình thức, đối tượng, kết quả tuyên truyền, vận động.",
  required: false,
  kind: "text",
};

const figures: OutlineSection = {
  key: "chi-tieu",
  label: "II.1",
  title: "Kết quả thực hiện các chỉ tiêu",
  hint: "Số liệu đến ngày chốt; số ước ghi rõ là ước; chưa có số liệu thì nêu lý do.",
  required: true,
  kind: "figures",
};

const tasks: OutlineSection = {
  key: "nhiem-vu",
  label: "II.2",
  title: "Kết quả thực hiện các nhiệm vụ, giải pháp",
  hint: "Mỗi nhiệm vụ: kết quả cụ thể, sản phẩm, tiến độ so với thời hạn được giao.",
  required: true,
  kind: "tasks",
};

const funding: OutlineSection = {
  key: "kinh-phi",
  label: "II.3",
  title: "Kinh phí thực hiện",
  hint: "Kinh phí bố trí và giải ngân theo từng nguồn; không có thì ghi 0.",
  required: false,
  kind: "funding",
};

const organisation: OutlineSection = {
  key: "to-chuc",
  label: "II.4",
  title: "Tổ chức bộ máy, nâng cao năng lực cán bộ",
  hint: "Kiện toàn bộ máy, phân công cán bộ thực hiện; đào tạo, bồi dưỡng, tập huấn: ghi rõ số lớp và số lượt người.",
  required: false,
  kind: "text",
};

const assessment: OutlineSection = {
  key: "danh-gia",
  label: "III.1",
  title: "Kết quả nổi bật",
  hint: "Mặt được so với mục tiêu của kế hoạch và so với cùng kỳ.",
  required: true,
  kind: "text",
};

const difficulties: OutlineSection = {
  key: "kho-khan",
  label: "III.2",
  title: "Tồn tại, hạn chế, khó khăn, vướng mắc và nguyên nhân",
  hint: "Mỗi khó khăn một mục; nguyên nhân ghi ngay sau đó, mở đầu bằng “Nguyên nhân:”.",
  required: true,
  kind: "difficulties",
};

const lessons: OutlineSection = {
  key: "bai-hoc",
  label: "III.3",
  title: "Bài học kinh nghiệm",
  hint: null,
  required: true,
  kind: "text",
};

const proposals: OutlineSection = {
  key: "kien-nghi",
  label: "V",
  title: "Đề xuất, kiến nghị",
  hint: "Mỗi kiến nghị ghi rõ cơ quan được kiến nghị.",
  required: true,
  kind: "proposals",
};

function nextSteps(title: string): OutlineSection {
  return {
    key: "phuong-huong",
    label: "IV",
    title,
    hint: "Nhiệm vụ trọng tâm, thời hạn và đơn vị thực hiện.",
    required: true,
    kind: "text",
  };
}

/**
 * The outline that a report gets where its plan prints none, by the usual form of ministries and provinces: how it was directed,
 * results, assessment, next steps, proposals. Reviews add what was built into other plans, communication, organisation and capacity, and the lessons, as the
 * synthesis of a review has sections for them; a report asked for once has no fixed form.
 */
export function defaultOutline(frequency: Frequency): Outline {
  switch (frequency) {
    case "interim":
    case "final":
      return reviewOutline(frequency === "final" ? "giai đoạn tiếp theo" : "thời gian còn lại");
    case "once":
    case "adhoc":
      return { sections: askedOnce };
    case "semiannual":
      return periodicOutline("6 tháng cuối năm");
    case "quarterly":
      return periodicOutline("quý tiếp theo");
    case "monthly":
      return periodicOutline("tháng tiếp theo");
    default:
      return periodicOutline("năm tiếp theo");
  }
}

function periodicOutline(next: string): Outline {
  const steps = nextSteps(`Phương hướng, nhiệm vụ trọng tâm ${next}`);
  return { sections: [directing, figures, tasks, funding, assessment, difficulties, steps, proposals] };
}

function reviewOutline(next: string): Outline {
  const steps = nextSteps(`Mục tiêu, nhiệm vụ, giải pháp ${next}`);
  const sections = [
    { ...directing, label: "I.1" },
    integration,
    communication,
    figures,
    tasks,
    { ...funding, required: true },
    organisation,
    assessment,
    difficulties,
    lessons,
    steps,
  ];
  return { sections: [...sections, proposals] };
}

const askedOnce: readonly OutlineSection[] = [
  {
    key: "noi-dung",
    label: "I",
    title: "Nội dung báo cáo",
    hint: "Theo yêu cầu của văn bản đề nghị báo cáo.",
    required: true,
    kind: "text",
  },
  { ...figures, label: "II", required: false },
  { ...tasks, label: "III", required: false },
  { ...funding, label: "IV" },
  { ...difficulties, label: "V", required: false },
  { ...proposals, label: "VI", required: false },
];
