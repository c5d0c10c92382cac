import { expect, it } from 'vitest';
import { instantToWall } from '../../src/lib/moment';

const instants = [
  Date.UTC(1901, 5, 1),
  Date.UTC(1974, 0, 12, 6, 15),
  Date.UTC(2026, 2, 29, 1, 30),
  Date.UTC(2026, 10, 12, 6, 15),
];

it.each(Intl.supportedValuesOf('timeZone'))('%s shows the time that Intl prints', (timeZone) => {
  const format = new Intl.DateTimeFormat('sv', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  for (const instant of instants) {
    const wall = new Date(instantToWall(instant, timeZone)).toISOString();
    expect(wall.slice(0, 19).replace('T', ' ')).toBe(format.format(instant));
  }
});
