import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const GOOD = 'Norway met Portugal in Lisbon.\n\nThe two states signed a treaty about the harbour on Monday.\n';

interface Workplace {
  readonly folder: string;
  readonly out: string;
  readonly run: (...args: string[]) => ReturnType<typeof runCli>;
}

/** A folder with these article files and an older output, and a way to build it. */
function workplace(files: Record<string, string | Uint8Array>, env?: NodeJS.ProcessEnv): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'relata-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'articles', name)), { recursive: true });
    writeFileSync(join(folder, 'articles', name), content);
  }
  const out = join(folder, 'graph.json');
  writeFileSync(out, 'old');
  const cache = mkdtempSync(join(tmpdir(), 'relata-cache-'));
  folders.push(cache);
  return {
    folder,
    out,
    run: (...args) =>
      runCli('graph', [join(folder, 'articles'), '--out', out, ...args], { XDG_CACHE_HOME: cache, ...env }),
  };
}
const articlesIn = (out: string): string[] =>
  (JSON.parse(readFileSync(out, 'utf8')) as { articles: { id: string }[] }).articles.map(({ id }) => id);

// Some twenty processes at a time.
describe.concurrent('npm run graph', { timeout: 300_000 }, () => {
  test('writes the graph, and says what it holds and how long it took', async () => {
    const { run, out, folder } = workplace({
      'a.txt': GOOD,
      'deep/er/b.md': `---\ntitle: B\n---\n${GOOD}`,
      'notes.pdf': 'x',
      'LICENSE.md': 'Free.',
      'table.csv': `id,date,text\n7,2031-05-06,"${GOOD}"\n8,,\n`,
      'lines.ndjson': `${JSON.stringify({ body: GOOD })}\n`,
      '.hidden/c.txt': GOOD,
    });
    const { code, stdout, stderr } = await run();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^4 articles$/m);
    expect(stdout).toMatch(/^\d+ actors?, \d+ mentions?$/m);
    expect(stdout).toMatch(/^\d+ relations?, \d+ pieces? of evidence$/m);
    expect(stdout).toMatch(/^2 files of other kinds passed over$/m);
    expect(stdout).toMatch(/^Wrote .*graph\.json in \d+\.\d s$/m);
    expect(stderr).toMatch(/^articles read: 4\b/m);
    expect(stderr).toContain('table.csv, line 6: The row holds no text.');
    expect(stdout).toMatch(/^1 article skipped, named above$/m);
    expect(articlesIn(out)).toEqual(['a', 'b', 'lines-1', 'table-7']);
    expect(readdirSync(folder).sort()).toEqual(['articles', 'graph.json']);
  });

  test('writes a bundle too, where one is asked for', async () => {
    const { run, out, folder } = workplace({ 'a.txt': GOOD });
    const { code, stdout } = await run('--bundle', join(folder, 'big'));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Wrote .*big\/manifest\.json$/m);
    const manifest = readFileSync(join(folder, 'big', 'manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ format: 'relata-bundle', articles: articlesIn(out).length });
  });

  test('gives the same bytes in any time zone and language, from any path', async () => {
    const files = { 'b.txt': GOOD, 'a.md': `---\npublished: 2031-05-06T23:59:00-11:00\n---\n${GOOD}` };
    const here = workplace(files, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    const there = workplace(files, { TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C' });
    await Promise.all([here.run(), there.run()]);
    expect(readFileSync(here.out, 'utf8')).toContain('"published":"2031-05-06"');
    expect(readFileSync(here.out)).toEqual(readFileSync(there.out));
  });

  test('gives the same bytes on any number of threads, with a cache that is new, full or damaged, and without', async () => {
    const text = (number: number) => GOOD.replace('Portugal', `Minister Ana Silva ${'I'.repeat(number)} of Portugal`);
    const files = Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`${number}.txt`, text(number)]));
    const { folder, out, run } = workplace(files);
    const cache = join(folder, 'cache');
    const bytes: Buffer[] = [];
    const build = async (...args: string[]) => {
      const done = await run(...args);
      expect(done.code).toBe(0);
      bytes.push(readFileSync(out));
      return done;
    };
    await build('--no-cache', '--threads', '1');
    expect(existsSync(cache)).toBe(false);
    await build('--cache', cache, '--threads', '3');
    const full = await build('--cache', cache);
    expect(full.stdout).toMatch(/^0 articles read anew, 6 known from builds before$/m);
    for (const name of readdirSync(cache, { recursive: true, encoding: 'utf8' }).slice(0, 8)) {
      if (statSync(join(cache, name)).isFile()) writeFileSync(join(cache, name), 'x', { flag: 'a' });
    }
    const damaged = await build('--cache', cache, '--threads', '2');
    expect(damaged.stderr).toContain('The entry of the cache is damaged; the article is read again.');
    expect(bytes.every((one) => one.equals(bytes[0]!))).toBe(true);
    writeFileSync(join(folder, 'articles', '7.txt'), text(7));
    const grown = await run('--cache', cache);
    expect(grown.stdout).toMatch(/^1 article read anew, 6 known from builds before$/m);
  });

  test('takes a title', async () => {
    const { run, out } = workplace({ 'a.txt': GOOD });
    await run('--title', 'Harbour talks');
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ title: 'Harbour talks' });
  });

  const GERMAN =
    'Die Gespräche über den Hafen wurden am Montag fortgesetzt, nachdem beide Seiten in der Woche davor keine Einigung erzielt hatten. '.repeat(
      4,
    );
  const BAD: [what: string, file: string, content: string | Uint8Array, message: string][] = [
    ['an empty file', 'x.txt', '', 'x.txt: The file is empty.'],
    ['a binary file', 'x.txt', new Uint8Array([0x7f, 0x45, 0, 1, 2]), 'x.txt: The file is binary, not text.'],
    [
      'a file that is not UTF-8',
      'x.txt',
      new Uint8Array([0x41, 0x0a, 0x81, 0x41]),
      'x.txt, line 2: The text is not valid UTF-8. Save the file as UTF-8.',
    ],
    ['broken front matter', 'x.md', '---\ntitle: "A\n---\nText.', 'x.md, line 2: The front matter is not valid YAML'],
    [
      'an article in another language',
      'x.txt',
      GERMAN,
      'x.txt: The article reads as another language than English (ISO 639-3: deu).',
    ],
    ['a second article with one id', 'later/a.txt', GOOD, 'later/a.txt: The id "a" is taken by'],
  ];

  test.each(BAD)('skips %s and says why', async (_, file, content, message) => {
    const { run, out } = workplace({ 'a.txt': GOOD, 'b.txt': GOOD, [file]: content });
    const { code, stdout, stderr } = await run();
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Skipped: /m);
    expect(stderr).toContain(message);
    expect(stdout).toMatch(/^1 article skipped, named above$/m);
    expect(articlesIn(out)).toEqual(['a', 'b']);
  });

  test('with --strict refuses any of these, and leaves the old output', async () => {
    for (const [, file, content, message] of BAD.slice(2, 4)) {
      const { run, out } = workplace({ 'a.txt': GOOD, [file]: content });
      const { code, stderr } = await run('--strict');
      expect(code).toBe(1);
      expect(stderr).toContain(message);
      expect(readFileSync(out, 'utf8')).toBe('old');
    }
  });

  test('with nothing to read fails, and leaves the old output', async () => {
    const { run, out } = workplace({ 'a.txt': '' });
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain('There is no article to read');
    expect(readFileSync(out, 'utf8')).toBe('old');
  });

  test('names a path that is not there, and a file of another kind that was asked for', async () => {
    const { run, folder } = workplace({ 'a.txt': GOOD });
    const pdf = join(folder, 'paper.pdf');
    writeFileSync(pdf, 'x');
    const { code, stderr } = await run(join(folder, 'nowhere'), pdf);
    expect(code).toBe(0);
    expect(stderr).toMatch(/nowhere: There is no such file or folder\./);
    expect(stderr).toMatch(
      /paper\.pdf: Files ending in "\.pdf" are not read\. Save its text as a text file\. Give articles as \.txt, \.md, .*\.ndjson, \.jsonl or \.zip files\./,
    );
  });

  test('passes over links that lead in circles, nowhere or to folders, and names them', async () => {
    const { run, folder, out } = workplace({ 'a.txt': GOOD });
    const at = (name: string) => join(folder, 'articles', name);
    symlinkSync('.', at('self'));
    symlinkSync('nowhere.txt', at('broken.txt'));
    symlinkSync('circle.txt', at('circle.txt'));
    const { code, stderr } = await run('');
    expect(code).toBe(0);
    expect(stderr).toMatch(/self: This is a link to a folder; such links are not followed/);
    expect(stderr).toMatch(/broken\.txt: This is a link to a file that is not there\./);
    expect(stderr).toMatch(/circle\.txt: It can't be read \(ELOOP.*Check that you may read it\./);
    expect(stderr).toContain('"": There is no such file or folder.');
    expect(articlesIn(out)).toEqual(['a']);
  });

  test('reads files of any name, and what spreadsheets write, and tells what should be looked at', async () => {
    const odd = `a b 'q' "d" ünï 100% #1 日本.txt`;
    const { run, out } = workplace({
      [odd]: GOOD,
      '-dash.txt': GOOD,
      'old.csv': Uint8Array.from(`text\r\n"Norway met Caf\u00e9 Central."\r\n`, (one) => one.charCodeAt(0)),
      'later.md': `---\npublished: 2999-05-06\n---\n${GOOD}`,
    });
    const { code, stderr } = await run('--strict');
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^Note: .*old\.csv, line 2: The text is not UTF-8; it is read as Windows-1252: “.*Café Central/m,
    );
    expect(stderr).toMatch(/^Note: .*later\.md: The article is of a day that is yet to come: 2999-05-06\./m);
    expect(articlesIn(out)).toEqual(['-dash', odd.slice(0, -4), 'later', 'old-1']);
  });

  test('that cannot write says so before it reads, and why', async () => {
    const { run, folder, out } = workplace({ 'a.txt': GOOD });
    const refusals: [args: string[], why: RegExp][] = [
      [['--out', folder], /It can't be written: this is a folder\. Name a file in it with --out\./],
      [['--out', join(out, 'x', 'graph.json')], /graph\.json is a file, no folder\. Check --out\./],
      [['--bundle', out], /It can't be written: this is a file\. Name a folder with --bundle\./],
      [['--bundle', join(out, 'x')], /graph\.json is a file, no folder\. Check --bundle\./],
      [['--bundle', join(folder, 'articles')], /this is a folder that is no bundle\. Name a new one/],
    ];
    for (const [args, why] of refusals) {
      const { code, stderr } = await run(...args);
      expect(code).toBe(1);
      expect(stderr).toMatch(why);
      expect(stderr).not.toContain('articles read');
    }
    expect(readFileSync(out, 'utf8')).toBe('old');
  });

  test('that cannot write says so, fails, and leaves no temporary file', async () => {
    const { folder } = workplace({ 'a.txt': GOOD });
    const { code, stderr } = await runCli('graph', [join(folder, 'articles'), '--out', join(folder, 'articles')]);
    expect(code).toBe(1);
    expect(stderr).toContain("It can't be written");
    expect(readdirSync(folder).sort()).toEqual(['articles', 'graph.json']);
  });

  test('reports a correction that no longer applies, and refuses a curation file that it cannot read', async () => {
    const { run, folder, out } = workplace({ 'a.txt': GOOD });
    const curation = join(folder, 'curation.jsonl');
    writeFileSync(curation, '{"verb":"hide","actor":{"article":"a","start":0,"quote":"Peru"}}\n');
    const stale = await run('--curation', curation);
    expect(stale.code).toBe(0);
    expect(stale.stderr).toMatch(/Correction: .*curation\.jsonl, line 1: .* "a" no longer says "Peru"\./);
    writeFileSync(out, 'old');
    writeFileSync(curation, 'hide Peru\n');
    const broken = await run('--curation', curation);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/curation\.jsonl, line 1: This is not a JSON object\./);
    expect(readFileSync(out, 'utf8')).toBe('old');
  });

  test('explains one article without writing', async () => {
    const { run, out } = workplace({ 'a.txt': GOOD });
    const { code, stdout } = await run('--explain', 'a');
    expect(code).toBe(0);
    expect(stdout).toContain('a: Norway met Portugal in Lisbon.');
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(await run('--explain', 'zz')).toMatchObject({ code: 1 });
  });

  test('explains itself, and refuses an unknown option', async () => {
    expect(await runCli('graph', ['--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Usage:') as string,
    });
    const unknown = await runCli('graph', ['--fast']);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("Unknown option '--fast'");
    expect(existsSync('--fast')).toBe(false);
  });
});
