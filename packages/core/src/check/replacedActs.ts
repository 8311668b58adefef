import type { ReplacedAct } from "./rule.js";

const DECREE_30 =
  "tuvandoanhnghiep.tinlaw.vn, 8/2020: forms of TT 01/2011/TT-BNV gave way to NĐ 30/2020/NĐ-CP, in force 05/3/2020";
const EMULATION =
  "hethongphapluat.com: NĐ 98/2023/NĐ-CP, in force 01/01/2024; it names NĐ 91/2017 as replaced";
const IDENTITY =
  "hethongphapluat.vn: Luật 26/2023/QH15, in force 01/7/2024; replaces the law of 2014 (portal of Kon Tum, 02/4/2024)";
const ELECTRONIC =
  "stttt.quangbinh.gov.vn, 10/5/2024: Luật 20/2023/QH15, in force 01/7/2024; danchuphapluat.vn: takes the place of the law of 2005";
const CYBER =
  "english.luatvietnam.vn: Law 116/2025/QH15, in force 01/7/2026, replaces 24/2018/QH14 and 86/2015/QH13";
const PERSONAL =
  "luatvietnam.vn: NĐ 356/2025/NĐ-CP, in force with Law 91/2025/QH15 on 01/01/2026, replaces NĐ 13/2023";

/**
 * Acts that later ones replaced, and the day from which the later one holds. Source of each row: the closing article of
 * the later act ("… hết hiệu lực kể từ ngày …"). Small on purpose: what plans of provinces cite often. A province adds its
 * own through `CheckOptions.replacedActs`. Rows with `confirmedBy` were read on a page that reprints or reports the later act;
 * the others rest on general knowledge and are told as remarks only.
 */
export const replacedActs: readonly ReplacedAct[] = [
  // Administration and records
  { number: "110/2004/NĐ-CP", by: "30/2020/NĐ-CP", since: "2020-03-05" },
  { number: "01/2011/TT-BNV", by: "30/2020/NĐ-CP", since: "2020-03-05", confirmedBy: DECREE_30 },
  { number: "80/2015/QH13", by: "64/2025/QH15", since: "2025-04-01" },
  { number: "34/2016/NĐ-CP", by: "78/2025/NĐ-CP", since: "2025-04-01" },
  { number: "76/2015/QH13", by: "63/2025/QH15", since: "2025-03-01" },
  { number: "77/2015/QH13", by: "65/2025/QH15", since: "2025-03-01" },
  { number: "65/2025/QH15", by: "72/2025/QH15", since: "2025-06-16" },
  { number: "24/2014/NĐ-CP", by: "45/2025/NĐ-CP", since: "2025-03-01" },
  { number: "37/2014/NĐ-CP", by: "45/2025/NĐ-CP", since: "2025-03-01" },
  { number: "45/2025/NĐ-CP", by: "150/2025/NĐ-CP", since: "2025-07-01" },
  { number: "91/2017/NĐ-CP", by: "98/2023/NĐ-CP", since: "2024-01-01", confirmedBy: EMULATION },
  { number: "15/2003/QH11", by: "06/2022/QH15", since: "2024-01-01" },
  // Money
  { number: "83/2015/QH13", by: "89/2025/QH15", since: "2026-01-01" },
  { number: "39/2019/QH14", by: "58/2024/QH15", since: "2025-01-01" },
  { number: "43/2013/QH13", by: "22/2023/QH15", since: "2024-01-01" },
  // Land, housing, environment
  { number: "45/2013/QH13", by: "31/2024/QH15", since: "2024-08-01" },
  { number: "65/2014/QH13", by: "27/2023/QH15", since: "2024-08-01" },
  { number: "66/2014/QH13", by: "29/2023/QH15", since: "2024-08-01" },
  { number: "55/2014/QH13", by: "72/2020/QH14", since: "2022-01-01" },
  { number: "17/2012/QH13", by: "28/2023/QH15", since: "2024-07-01" },
  // Society
  { number: "58/2014/QH13", by: "41/2024/QH15", since: "2025-07-01" },
  { number: "38/2013/QH13", by: "74/2025/QH15", since: "2026-01-01" },
  { number: "40/2009/QH12", by: "15/2023/QH15", since: "2024-01-01" },
  { number: "02/2007/QH12", by: "13/2022/QH15", since: "2023-07-01" },
  { number: "136/2013/NĐ-CP", by: "20/2021/NĐ-CP", since: "2021-07-01" },
  { number: "23/2000/QH10", by: "73/2021/QH14", since: "2022-01-01" },
  // Data, security
  { number: "51/2005/QH11", by: "20/2023/QH15", since: "2024-07-01", confirmedBy: ELECTRONIC },
  { number: "41/2009/QH12", by: "24/2023/QH15", since: "2024-07-01" },
  { number: "59/2014/QH13", by: "26/2023/QH15", since: "2024-07-01", confirmedBy: IDENTITY },
  { number: "13/2023/NĐ-CP", by: "356/2025/NĐ-CP", since: "2026-01-01", confirmedBy: PERSONAL },
  { number: "24/2018/QH14", by: "116/2025/QH15", since: "2026-07-01", confirmedBy: CYBER },
  { number: "86/2015/QH13", by: "116/2025/QH15", since: "2026-07-01", confirmedBy: CYBER },
];
