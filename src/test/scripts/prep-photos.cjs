// Makes photo-like JPEGs of 12 MP (4000x3000, 4:2:0, 3.4 to 5.5 MB) from photographs at hand, for prep-benchmark.sh:
//   node prep-photos.cjs FOLDER COUNT WORKER WORKERS SOURCE...
// Each is another window of a photograph, flipped, toned and grained by a generator seeded with its number: no two are
// alike, and the same number gives the same picture on every machine. This worker makes each WORKERS-th that is missing.
'use strict';
const fs = require('fs');
const path = require('path');
const sharp = require('sharp');

const WIDTH = 4000;
const HEIGHT = 3000;
const LEAST_BYTES = 3.4e6;
const MOST_BYTES = 5.5e6;
const GRAINS = 1 << 24; // more than a picture has pixels, so that no grain repeats within one
const GRAIN_SIGMA = 32;

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function randomOf(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Gaussian noise, two values a draw (Box and Muller). */
function grainSheet() {
  const random = randomOf(1);
  const sheet = new Int8Array(GRAINS);
  for (let i = 0; i < GRAINS; i += 2) {
    const radius = GRAIN_SIGMA * Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    sheet[i] = Math.max(-127, Math.min(127, radius * Math.cos(angle)));
    sheet[i + 1] = Math.max(-127, Math.min(127, radius * Math.sin(angle)));
  }
  return sheet;
}

/** What is random about one picture, drawn in a fixed order. */
function plan(number) {
  const random = randomOf(number);
  return {
    zoom: 0.8 + 0.2 * random(),
    across: random(),
    down: random(),
    flop: random() < 0.5,
    brightness: 0.85 + 0.3 * random(),
    saturation: 0.8 + 0.4 * random(),
    hue: Math.round(-10 + 20 * random()),
    sigma: 3 + 3 * random(),
    firstGrain: Math.floor(GRAINS * random()),
    bytes: 3.8e6 + 1.2e6 * random(),
  };
}

/** The window of 4:3 that the plan chooses. */
function windowOf(source, chosen) {
  const most = Math.min(source.width, (source.height * WIDTH) / HEIGHT);
  const width = Math.floor(most * chosen.zoom);
  const height = Math.floor((width * HEIGHT) / WIDTH);
  return {
    left: Math.floor((source.width - width) * chosen.across),
    top: Math.floor((source.height - height) * chosen.down),
    width,
    height,
  };
}

const ofPixels = ({ data, info: { width, height } }) => sharp(data, { raw: { width, height, channels: 3 } });

/**
 * Tones and sharpens the window before it is enlarged: there are fewer pixels to go through then. Without the sharpening and
 * the grain the photographs, enlarged by up to 2.3, would be smoother than a camera's and easier to reduce well.
 */
async function pixels(source, chosen) {
  const toned = await ofPixels(source)
    .extract(windowOf(source.info, chosen))
    .flop(chosen.flop)
    .sharpen({ sigma: 1 })
    .modulate({ brightness: chosen.brightness, saturation: chosen.saturation, hue: chosen.hue })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return ofPixels(toned).resize(WIDTH, HEIGHT, { fit: 'fill' }).raw().toBuffer();
}

/** Lays the same grain over the three channels, as noise in brightness. */
function addGrain(picture, sheet, chosen) {
  const clamped = new Uint8ClampedArray(picture.buffer, picture.byteOffset, picture.length);
  const scale = chosen.sigma / GRAIN_SIGMA;
  for (let pixel = 0, i = 0; i < clamped.length; pixel++, i += 3) {
    const grain = sheet[(chosen.firstGrain + pixel) & (GRAINS - 1)] * scale;
    clamped[i] += grain;
    clamped[i + 1] += grain;
    clamped[i + 2] += grain;
  }
}

const encode = (picture, quality) =>
  ofPixels({ data: picture, info: { width: WIDTH, height: HEIGHT } })
    .jpeg({ quality, chromaSubsampling: '4:2:0', optimiseCoding: false })
    .toBuffer();

/** Halves the range of qualities until the size is within 8 % of the plan's: photographs differ in what they need. */
async function encodedNear(picture, bytes) {
  const off = (jpeg) => Math.abs(jpeg.length / bytes - 1);
  let nearest = null;
  for (let low = 60, high = 100, quality = 90; low <= high; quality = (low + high) >> 1) {
    const jpeg = await encode(picture, quality);
    if (nearest === null || off(jpeg) < off(nearest)) nearest = jpeg;
    if (off(jpeg) < 0.08) break;
    if (jpeg.length < bytes) low = quality + 1;
    else high = quality - 1;
  }
  if (nearest.length < LEAST_BYTES || nearest.length > MOST_BYTES) throw new Error(`a photo of ${nearest.length} bytes, which is out of range`);
  return nearest;
}

async function make(file, number, sources, sheet) {
  const chosen = plan(number);
  const picture = await pixels(sources[(number - 1) % sources.length], chosen);
  addGrain(picture, sheet, chosen);
  fs.writeFileSync(`${file}.part`, await encodedNear(picture, chosen.bytes));
  fs.renameSync(`${file}.part`, file);
}

const load = (file) => sharp(file).toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true });

async function main([folder, count, worker, workers, ...files]) {
  sharp.concurrency(1);
  const names = Array.from({ length: Number(count) }, (_, i) => path.join(folder, `photo-${String(i + 1).padStart(5, '0')}.jpg`));
  const mine = names.map((file, i) => ({ file, number: i + 1 }))
    .filter(({ file, number }) => number % Number(workers) === Number(worker) && !fs.existsSync(file));
  if (mine.length === 0) return;
  const sources = await Promise.all(files.map(load));
  const sheet = grainSheet();
  for (const { file, number } of mine) await make(file, number, sources, sheet);
}

main(process.argv.slice(2)).catch((fault) => {
  console.error(`prep-photos: ${fault.message}`);
  process.exitCode = 1;
});
