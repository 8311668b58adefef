/** `12345.5` → `12.345,5`. */
export function printedNumber(value: number): string {
  const [whole = "", part] = String(Number(value.toFixed(3))).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ".");
  return part === undefined ? grouped : `${grouped},${part}`;
}
