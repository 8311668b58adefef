import { replacedLaws } from "./replacedLaws.js";
import type { ReplacedAct } from "./rule.js";

const DECREE_30 =
  "tuvandoanhnghiep.tinlaw.vn, 8/2020: forms of TT 01/2011/TT-BNV gave way to NĐ 30/2020/NĐ-CP, in force 05/3/2020";
const EMULATION =
  "hethongphapluat.com: NĐ 98/2023/NĐ-CP, in force 01/01/2024; it names NĐ 91/2017 as replaced";
const PERSONAL =
  "luatvietnam.vn: NĐ 356/2025/NĐ-CP, in force with Law 91/2025/QH15 on 01/01/2026, replaces NĐ 13/2023";
const CHILDREN =
  "vietjack.me, closing chapter of NĐ 56/2017/NĐ-CP: in force 01/7/2017, NĐ 71/2011 ends that day";
const ASSISTANCE = "hoilhpn.org.vn, 25/3/2021: NĐ 20/2021/NĐ-CP, in force 01/7/2021, replaces NĐ 136/2013";
const POLLUTION = "vanphong.gov.vn: NĐ 155/2016/NĐ-CP, in force 01/02/2017, replaces NĐ 179/2013";
const PRODUCTS =
  "tintuc.thuvienphapluat.com, 25/02/2023: QĐ 148/QĐ-TTg, in force that day, replaces 1048/QĐ-TTg and 781/QĐ-TTg";
const COMMUNES =
  "tintuc.thuvienphapluat.com, 19/10/2016: QĐ 1980/QĐ-TTg, the criteria of communes for 2016-2020, in force 01/12/2016; lamdong.gov.vn: QĐ 491 and QĐ 342 were those before";

const CREDIT =
  "vietjack.me, NĐ 55/2015/NĐ-CP, closing chapter: in force 25/7/2015, replaces NĐ 41/2010/NĐ-CP";
const ONLINE =
  "truyenhinhthanhhoa.vn, 01/8/2022: NĐ 42/2022/NĐ-CP, in force 15/8/2022, on the matter of NĐ 43/2011/NĐ-CP";
const ONE_STOP =
  "thongtin.vietnam.vn, 15/6/2025: NĐ 118/2025/NĐ-CP of 09/6/2025, from 01/7/2025, replaces NĐ 61/2018/NĐ-CP";

/** Decrees, decisions and circulars that later ones replaced. Numbers that come back each year go with the day of issue. */
const replacedDecrees: readonly ReplacedAct[] = [
  // Administration and records
  { number: "110/2004/NĐ-CP", by: "30/2020/NĐ-CP", since: "2020-03-05" },
  { number: "01/2011/TT-BNV", by: "30/2020/NĐ-CP", since: "2020-03-05", confirmedBy: DECREE_30 },
  { number: "34/2016/NĐ-CP", by: "78/2025/NĐ-CP", since: "2025-04-01" },
  { number: "13/2008/NĐ-CP", by: "24/2014/NĐ-CP", since: "2014-05-20" },
  { number: "14/2008/NĐ-CP", by: "37/2014/NĐ-CP", since: "2014-06-20" },
  { number: "24/2014/NĐ-CP", by: "45/2025/NĐ-CP", since: "2025-03-01" },
  { number: "37/2014/NĐ-CP", by: "45/2025/NĐ-CP", since: "2025-03-01" },
  { number: "45/2025/NĐ-CP", by: "150/2025/NĐ-CP", since: "2025-07-01" },
  { number: "42/2010/NĐ-CP", by: "91/2017/NĐ-CP", since: "2017-10-01" },
  { number: "91/2017/NĐ-CP", by: "98/2023/NĐ-CP", since: "2024-01-01", confirmedBy: EMULATION },
  { number: "92/2009/NĐ-CP", by: "33/2023/NĐ-CP", since: "2023-08-01" },
  { number: "43/2011/NĐ-CP", by: "42/2022/NĐ-CP", since: "2022-08-15", confirmedBy: ONLINE },
  { number: "61/2018/NĐ-CP", by: "118/2025/NĐ-CP", since: "2025-07-01", confirmedBy: ONE_STOP },
  { number: "158/2005/NĐ-CP", by: "123/2015/NĐ-CP", since: "2016-01-01" },
  // Money
  { number: "60/2003/NĐ-CP", by: "163/2016/NĐ-CP", since: "2017-01-01" },
  { number: "43/2006/NĐ-CP", by: "16/2015/NĐ-CP", since: "2015-04-06" },
  { number: "16/2015/NĐ-CP", by: "60/2021/NĐ-CP", since: "2021-08-15" },
  { number: "77/2015/NĐ-CP", by: "40/2020/NĐ-CP", since: "2020-04-06" },
  { number: "136/2015/NĐ-CP", by: "40/2020/NĐ-CP", since: "2020-04-06" },
  { number: "40/2020/NĐ-CP", by: "85/2025/NĐ-CP", since: "2025-04-08" },
  { number: "102/2009/NĐ-CP", by: "73/2019/NĐ-CP", since: "2020-01-01" },
  // Farming, countryside, cooperatives
  { number: "151/2007/NĐ-CP", by: "77/2019/NĐ-CP", since: "2019-11-25" },
  { number: "193/2013/NĐ-CP", by: "113/2024/NĐ-CP", since: "2024-11-01" },
  { number: "41/2010/NĐ-CP", by: "55/2015/NĐ-CP", since: "2015-07-25", confirmedBy: CREDIT },
  { number: "61/2010/NĐ-CP", by: "210/2013/NĐ-CP", since: "2014-02-10" },
  { number: "210/2013/NĐ-CP", by: "57/2018/NĐ-CP", since: "2018-04-17" },
  {
    number: "491/QĐ-TTg",
    issued: "2009-04-16",
    by: "1980/QĐ-TTg",
    since: "2016-12-01",
    confirmedBy: COMMUNES,
  },
  {
    number: "342/QĐ-TTg",
    issued: "2013-02-20",
    by: "1980/QĐ-TTg",
    since: "2016-12-01",
    confirmedBy: COMMUNES,
  },
  { number: "1980/QĐ-TTg", issued: "2016-10-17", by: "318/QĐ-TTg", since: "2022-03-08" },
  {
    number: "1048/QĐ-TTg",
    issued: "2019-08-21",
    by: "148/QĐ-TTg",
    since: "2023-02-24",
    confirmedBy: PRODUCTS,
  },
  {
    number: "781/QĐ-TTg",
    issued: "2020-06-08",
    by: "148/QĐ-TTg",
    since: "2023-02-24",
    confirmedBy: PRODUCTS,
  },
  // Land and environment
  { number: "43/2014/NĐ-CP", by: "102/2024/NĐ-CP", since: "2024-08-01" },
  { number: "117/2009/NĐ-CP", by: "179/2013/NĐ-CP", since: "2013-12-30" },
  { number: "179/2013/NĐ-CP", by: "155/2016/NĐ-CP", since: "2017-02-01", confirmedBy: POLLUTION },
  { number: "155/2016/NĐ-CP", by: "45/2022/NĐ-CP", since: "2022-08-25" },
  { number: "18/2015/NĐ-CP", by: "08/2022/NĐ-CP", since: "2022-01-10" },
  { number: "19/2015/NĐ-CP", by: "08/2022/NĐ-CP", since: "2022-01-10" },
  { number: "38/2015/NĐ-CP", by: "08/2022/NĐ-CP", since: "2022-01-10" },
  { number: "40/2019/NĐ-CP", by: "08/2022/NĐ-CP", since: "2022-01-10" },
  // Society, health, schools
  { number: "71/2011/NĐ-CP", by: "56/2017/NĐ-CP", since: "2017-07-01", confirmedBy: CHILDREN },
  { number: "67/2007/NĐ-CP", by: "136/2013/NĐ-CP", since: "2014-01-01" },
  { number: "136/2013/NĐ-CP", by: "20/2021/NĐ-CP", since: "2021-07-01", confirmedBy: ASSISTANCE },
  { number: "49/2010/NĐ-CP", by: "86/2015/NĐ-CP", since: "2015-12-01" },
  { number: "86/2015/NĐ-CP", by: "81/2021/NĐ-CP", since: "2021-10-15" },
  { number: "81/2021/NĐ-CP", by: "238/2025/NĐ-CP", since: "2025-09-03" },
  { number: "06/2018/NĐ-CP", by: "105/2020/NĐ-CP", since: "2020-11-01" },
  { number: "116/2016/NĐ-CP", by: "66/2025/NĐ-CP", since: "2025-05-01" },
  { number: "08/2009/NĐ-CP", by: "76/2023/NĐ-CP", since: "2023-12-25" },
  { number: "38/2012/NĐ-CP", by: "15/2018/NĐ-CP", since: "2018-02-02" },
  { number: "178/2013/NĐ-CP", by: "115/2018/NĐ-CP", since: "2018-10-20" },
  // Order, data, security
  { number: "94/2010/NĐ-CP", by: "116/2021/NĐ-CP", since: "2022-01-01" },
  { number: "171/2013/NĐ-CP", by: "46/2016/NĐ-CP", since: "2016-08-01" },
  { number: "46/2016/NĐ-CP", by: "100/2019/NĐ-CP", since: "2020-01-01" },
  { number: "167/2013/NĐ-CP", by: "144/2021/NĐ-CP", since: "2022-01-01" },
  { number: "79/2014/NĐ-CP", by: "136/2020/NĐ-CP", since: "2021-01-10" },
  { number: "136/2020/NĐ-CP", by: "105/2025/NĐ-CP", since: "2025-07-01" },
  { number: "13/2023/NĐ-CP", by: "356/2025/NĐ-CP", since: "2026-01-01", confirmedBy: PERSONAL },
];

/**
 * Acts that later ones replaced, and the day from which the later one holds. Source of each row: the closing article of
 * the later act ("… hết hiệu lực kể từ ngày …"). What plans of provinces cite often. A province adds its
 * own through `CheckOptions.replacedActs`. Rows with `confirmedBy` were read on a page that reprints or reports the later act;
 * the others rest on general knowledge and are told as remarks only.
 */
export const replacedActs: readonly ReplacedAct[] = [...replacedLaws, ...replacedDecrees];
