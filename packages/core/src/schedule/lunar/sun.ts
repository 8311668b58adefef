/** Sine of degrees. */
const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/**
 * The apparent ecliptic longitude of the sun at a Julian day, degrees 0 to 360: Jean Meeus, Astronomical Algorithms, 2nd
 * edition (1998), chapter 25, lower accuracy (0.01°, a quarter of an hour).
 */
export function sunLongitude(julianDay: number): number {
  const t = (julianDay - 2451545) / 36525;
  const meanLongitude = 280.46646 + 36000.76983 * t + 0.0003032 * t ** 2;
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t - 0.000014 * t ** 2) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  const apparent = meanLongitude + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((apparent % 360) + 360) % 360;
}
