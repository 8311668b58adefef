/** A short plan for the examples of rules; `body` begins on line 7. */
export interface ExamplePlan {
  /** `TỈNH HÒA AN`, as the second line of the letterhead. */
  readonly place?: string;
  /** `20 tháng 3 năm 2026`. */
  readonly day?: string;
  readonly title: string;
  readonly body: string;
  /** Lines under `Nơi nhận:`; with them the plan is signed. */
  readonly recipients?: string;
}

/** The plan as an office prints it (Decree 30/2020/NĐ-CP, annex I): letterhead, number and day, title, text; recipients and signature where it has any. */
export function examplePlan({
  place = "TỈNH HÒA AN",
  day = "20 tháng 3 năm 2026",
  title,
  body,
  recipients,
}: ExamplePlan): string {
  const plan = `ỦY BAN NHÂN DÂN
${place}
Số: 31/KH-UBND
Hòa An, ngày ${day}
KẾ HOẠCH
${title}
${body}`;
  return recipients === undefined
    ? plan
    : `${plan}
Nơi nhận:
${recipients}
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Văn Mẫu`;
}
