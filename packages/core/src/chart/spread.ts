/**
 * Places moved apart so that neighbours keep a distance and all stay between two ends where there is room, in the order
 * given; each as near to where it was as the others let it.
 */
export function spread(places: readonly number[], distance: number, low: number, high: number): number[] {
  const order = places.map((place, index) => ({ place, index })).toSorted((a, b) => a.place - b.place);
  let next = low;
  for (const each of order) {
    each.place = Math.max(each.place, next);
    next = each.place + distance;
  }
  let limit = high;
  for (const each of order.toReversed()) {
    each.place = Math.min(each.place, limit);
    limit = each.place - distance;
  }
  const result = [...places];
  for (const { place, index } of order) result[index] = place;
  return result;
}
