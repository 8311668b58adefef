import { findIndicator } from "@lotrinh/store/catalogue/indicators";
import type { TenantContext } from "@lotrinh/store/context";
import { findPlan } from "@lotrinh/store/plans";
import { findPublicationOf } from "@lotrinh/store/publication/publications";
import type { z } from "zod";
import { ApiError } from "../apiError.js";
import type { publishCheckSchema, subjectBody } from "./schema.js";

type Subject = z.infer<typeof subjectBody>;
type Check = z.infer<typeof publishCheckSchema>;

export const subjectNotFound = () =>
  new ApiError(404, "subject-not-found", {
    vi: "Không tìm thấy nội dung cần công khai.",
    en: "There is nothing like that to publish.",
  });

/** What publishing a subject would show, and what stands against it. Throws `subject-not-found`. */
export async function checkPublishing(
  context: TenantContext,
  { subject, subjectId }: Subject,
): Promise<Check> {
  const isPublic = (await findPublicationOf(context, subject, subjectId)) !== undefined;
  return subject === "plan"
    ? { isPublic, ...(await checkPlan(context, subjectId)) }
    : { isPublic, ...(await checkIndicator(context, subjectId)) };
}

async function checkIndicator(context: TenantContext, id: string): Promise<Omit<Check, "isPublic">> {
  const indicator = await findIndicator(context, id);
  if (indicator === undefined) throw subjectNotFound();
  const blockers: Check["blockers"] = [];
  if (indicator.merged_into !== null)
    blockers.push({
      code: "merged",
      message: {
        vi: "Chỉ tiêu đã được gộp vào chỉ tiêu khác.",
        en: "The indicator was merged into another.",
      },
    });
  if (indicator.direction === null)
    blockers.push({
      code: "no-direction",
      message: {
        vi: "Chưa xác định chỉ tiêu tăng hay giảm là tốt; người đọc sẽ hiểu sai đánh giá.",
        en: "Nobody said whether higher or lower is better: readers would take the verdict wrongly.",
      },
    });
  return {
    name: indicator.name,
    blockers,
    shows: [
      { vi: "Tên, định nghĩa, nguồn, cách tính", en: "Name, definition, source, method" },
      {
        vi: "Số liệu toàn tỉnh đã được tiếp nhận và các lần sửa",
        en: "Accepted figures of the province and revisions",
      },
      {
        vi: "Tên đơn vị báo cáo từng số liệu, đơn vị chịu trách nhiệm theo các kế hoạch đã công khai",
        en: "The unit that reported each figure, and those responsible by published plans",
      },
      {
        vi: "Mục tiêu và đánh giá theo các kế hoạch đã công khai",
        en: "Targets and verdicts of published plans",
      },
    ],
    hides: [
      { vi: "Người nhập, báo cáo gốc, ghi chú nội bộ", en: "Who entered it, the reports, internal notes" },
      { vi: "Số liệu theo từng địa bàn", en: "Figures by place" },
    ],
  };
}

async function checkPlan(context: TenantContext, id: string): Promise<Omit<Check, "isPublic">> {
  const plan = await findPlan(context, id);
  if (plan === undefined) throw subjectNotFound();
  const blockers: Check["blockers"] =
    plan.in_force_from === null
      ? [
          {
            code: "not-in-force",
            message: { vi: "Kế hoạch chưa được đưa vào thực hiện.", en: "The plan isn't in force." },
          },
        ]
      : [];
  return {
    name: plan.title,
    blockers,
    shows: [
      {
        vi: "Chỉ tiêu, mục tiêu của kế hoạch và đơn vị chịu trách nhiệm",
        en: "The plan's indicators, targets and who answers for them",
      },
      {
        vi: "Nhiệm vụ chủ trì của các đơn vị và tình hình đã tiếp nhận",
        en: "Tasks that units lead, as accepted",
      },
      {
        vi: "Số đơn vị đã báo cáo, đơn vị chưa gửi khi quá hạn",
        en: "How many units reported, which are late",
      },
    ],
    hides: [
      { vi: "Nội dung báo cáo của đơn vị", en: "What units wrote" },
      {
        vi: "Số liệu và đánh giá của chỉ tiêu chưa công khai",
        en: "Figures and verdicts of unpublished indicators",
      },
      { vi: "Tên người", en: "Names of persons" },
    ],
  };
}
