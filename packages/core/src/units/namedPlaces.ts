const COMMITTEES =
  /^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:các\s+)?(xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố)\s*:?\s+/iu;
/** A list of places: names in capitals with commas, `và` or semicolons between, nothing else. */
const PLACE = /^\p{Lu}[\p{L}\p{M}]*(?:[ -]\p{Lu}[\p{L}\p{M}]*){0,4}$/u;

/**
 * `UBND các xã: Hòa Lạc, An Bình và Tân Lập` names three committees, not all: one name for each, with the kind of place it was
 * listed under. Any other text comes back as it is.
 */
export function eachNamedPlace(printed: string): readonly string[] {
  const text = printed.normalize("NFC").slice(0, 5000);
  const match = COMMITTEES.exec(text);
  if (match === null) return [printed];
  const places = text
    .slice(match[0].length)
    .split(/\s*[,;]\s*|\s+và\s+/u)
    .map((place) => place.trim())
    .filter((place) => place !== "");
  if (places.length < 2 || !places.every((place) => PLACE.test(place))) return [printed];
  return places.map((place) => `${match[1]} ${match[2]?.toLowerCase()} ${place}`);
}
