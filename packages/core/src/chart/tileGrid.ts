/** Six-sided tiles side by side, near to square, one for each place: what a map shows while nobody has given shapes. */
export function tileGrid(
  count: number,
): { readonly type: "Polygon"; readonly coordinates: readonly (readonly (readonly [number, number])[])[] }[] {
  const across = Math.max(1, Math.ceil(Math.sqrt(count)));
  return Array.from({ length: count }, (_, at) => tile(at % across, Math.floor(at / across)));
}

/** In degrees near the equator, where a degree is as long either way. */
const size = 0.1;

function tile(column: number, row: number) {
  const x = (column + (row % 2) / 2) * size * Math.sqrt(3);
  const y = -row * size * 1.5;
  const corners = [0, 1, 2, 3, 4, 5, 0].map((corner): readonly [number, number] => {
    const angle = (Math.PI / 3) * corner + Math.PI / 6;
    return [x + size * Math.cos(angle), y + size * Math.sin(angle)];
  });
  return { type: "Polygon" as const, coordinates: [corners] };
}
