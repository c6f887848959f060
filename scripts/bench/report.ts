/** What a run of the benchmark found, as data and as a plot. */
import type { Measured } from './figure.ts';

/** The content of `--json`. */
export function report(machine: string, measured: readonly Measured[]) {
  const figures = measured.map(({ figure: { name, unit, aim }, value, met }) => ({
    name,
    value,
    unit,
    aim: `${aim.bound} ${String(aim.value)}`,
    met,
  }));
  return { machine, figures };
}

const ROW = 26;
const LABELS = 230;
const BARS = 420;
const VALUES = 190;
/** The plot reaches from so many times below an aim to so many times above it. */
const REACH = 100;

/**
 * Bars as SVG text, one for each figure: how far its value is from its aim, which is the line in the middle, on a scale of powers of
 * ten. To the right of the line is better, whichever way the figure counts.
 */
export function plot(machine: string, measured: readonly Measured[]): string {
  const middle = LABELS + BARS / 2;
  const height = ROW * (measured.length + 2);
  const rows = measured.map(({ figure: { name, unit, aim }, value, met }, i) => {
    const better = aim.bound === 'at least' ? value / aim.value : aim.value / value;
    const length = (Math.log(Math.min(REACH, Math.max(1 / REACH, better))) / Math.log(REACH)) * (BARS / 2);
    const y = ROW * (i + 1);
    const said = `${value.toPrecision(3)} ${unit}, aim ${aim.bound} ${String(aim.value)}`;
    return [
      `<text x="${String(LABELS - 8)}" y="${String(y + 15)}" text-anchor="end">${escaped(name)}</text>`,
      `<rect x="${Math.min(middle, middle + length).toFixed(1)}" y="${String(y + 4)}" width="${Math.abs(length).toFixed(1)}" height="${String(ROW - 8)}" fill="${met ? '#46688f' : '#b35f00'}"/>`,
      `<text x="${String(LABELS + BARS + 8)}" y="${String(y + 15)}">${escaped(said)}${met ? '' : ' (missed)'}</text>`,
    ].join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(LABELS + BARS + VALUES)}" height="${String(height)}" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="8" y="16">${escaped(machine)}</text>`,
    ...rows,
    `<line x1="${String(middle)}" x2="${String(middle)}" y1="${String(ROW)}" y2="${String(height - ROW)}" stroke="#1f1d1a"/>`,
    `<text x="${String(middle)}" y="${String(height - 8)}" text-anchor="middle">worse ← aim → better</text>`,
    '</svg>\n',
  ].join('\n');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
