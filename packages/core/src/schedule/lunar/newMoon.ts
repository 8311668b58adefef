/**
 * Moments of new moon, by Jean Meeus, Astronomical Algorithms, 2nd edition (1998), chapter 49: mean phase and periodic terms,
 * exact to some seconds for the years that `terrestrialToUniversal` covers.
 */

/** Sine of degrees. */
const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** Periodic terms for new moon: coefficient in days, power of E, multiples of M, M' and F. */
const PERIODIC: readonly (readonly [number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
  [0.00004, 0, 0, 2, -2],
  [0.00004, 0, 3, 0, 0],
  [0.00003, 0, 1, 1, -2],
  [0.00003, 0, 0, 2, 2],
  [-0.00003, 0, 1, 1, 2],
  [0.00003, 0, -1, 1, 2],
  [-0.00002, 0, -1, 1, -2],
  [-0.00002, 0, 1, 3, 0],
  [0.00002, 0, 0, 4, 0],
];

/** Planetary terms: coefficient in days, argument at k = 0, its change per lunation. */
const PLANETARY: readonly (readonly [number, number, number])[] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
];

const LUNATION_DAYS = 29.530588861;
const FIRST_NEW_MOON_2000 = 2451550.09766;

/** The moment of new moon number `k` (0: 6 January 2000) as a Julian day in universal time. */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean =
    FIRST_NEW_MOON_2000 + LUNATION_DAYS * k + 0.00015437 * t ** 2 - 0.00000015 * t ** 3 + 7.3e-10 * t ** 4;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2 - 0.00000011 * t ** 3;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2 + 0.00001238 * t ** 3 - 5.8e-8 * t ** 4;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2 - 0.00000227 * t ** 3 + 1.1e-8 * t ** 4;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2 + 0.00000215 * t ** 3;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  let moment = mean - 0.00017 * sin(node);
  for (const [coefficient, power, m, mm, f] of PERIODIC)
    moment += coefficient * eccentricity ** power * sin(m * sun + mm * moon + f * latitude);
  for (const [index, [coefficient, start, rate]] of PLANETARY.entries()) {
    const bend = index === 0 ? 0.009173 * t ** 2 : 0;
    moment += coefficient * sin(start + rate * k - bend);
  }
  return terrestrialToUniversal(moment);
}

/** The number of the last mean new moon at or before a Julian day, or one beside it. */
export function lunationNear(julianDay: number): number {
  return Math.floor((julianDay - FIRST_NEW_MOON_2000) / LUNATION_DAYS);
}

/**
 * Terrestrial to universal time: less ΔT, by the polynomials of F. Espenak and J. Meeus, Five Millennium Canon of Solar
 * Eclipses (NASA/TP-2006-214141), for 1961 to 2150. ΔT is about a minute, so that it matters only for a new moon at
 * midnight.
 */
function terrestrialToUniversal(julianDay: number): number {
  return julianDay - deltaT(2000 + (julianDay - 2451545) / 365.25) / 86_400;
}

/** ΔT in seconds in a year. */
function deltaT(year: number): number {
  if (year < 1986) {
    const t = year - 1975;
    return 45.45 + 1.067 * t - t ** 2 / 260 - t ** 3 / 718;
  }
  const t = year - 2000;
  if (year < 2005)
    return (
      63.86 +
      0.3345 * t -
      0.060374 * t ** 2 +
      0.0017275 * t ** 3 +
      0.000651814 * t ** 4 +
      0.00002373599 * t ** 5
    );
  if (year < 2050) return 62.92 + 0.32217 * t + 0.005589 * t ** 2;
  return -20 + 32 * ((year - 1820) / 100) ** 2 - 0.5628 * (2150 - year);
}
