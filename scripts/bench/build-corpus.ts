/** Builds the graph of the articles in a file and prints the most memory that this took, in bytes. Run as a process of its own. */
import { readFileSync } from 'node:fs';
import { buildGraph } from '../../core/build/index.ts';
import { NO_CURATION } from '../../core/curation/index.ts';
import { writeGraph } from '../../core/formats/index.ts';
import type { Article } from '../../core/model/article.ts';
import { loadPipeline } from '../pipeline.ts';

const articles = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Article[];
const outcome = await buildGraph({ ...loadPipeline(), articles, curation: NO_CURATION, title: '', seed: 1 });
if (outcome.status !== 'built' || writeGraph(outcome.graph) === '') throw new Error('Nothing was built.');
process.stdout.write(String(process.resourceUsage().maxRSS * 1024));
