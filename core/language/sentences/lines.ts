/**
 * Hard-wrapped text: mail and plain-text pages break their lines at a fixed width, and such a break ends no sentence. It shows
 * in that every line is as full as it could be: its successor's first word would not have fitted any more.
 */
const NARROWEST = 50;
const WIDEST = 100;
const FEWEST_PAIRS = 4;
const SHARE = 0.9;

/** Whether a text's single line breaks are those of hard wrapping. */
export function isHardWrapped(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width < NARROWEST || width > WIDEST) return false;
  let pairs = 0;
  let full = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line === '' || next === '') continue;
    pairs++;
    const firstWord = next.search(/\s/);
    if (line.length + 1 + (firstWord === -1 ? next.length : firstWord) > width) full++;
  }
  return pairs >= FEWEST_PAIRS && full >= SHARE * pairs;
}
