// sharp's part of prep-benchmark.sh, two pictures at once: node prep-sharp.cjs FOLDER OUT
'use strict';
const fs = require('fs');
const path = require('path');
const sharp = require('sharp');

const [folder, out] = process.argv.slice(2);
const names = fs.readdirSync(folder).filter((name) => name.endsWith('.jpg'));

sharp.cache(false); // no picture comes twice
sharp.concurrency(1); // one thread a picture: the two cores are taken by the two pictures

async function work() {
  for (let name = names.pop(); name; name = names.pop())
    await sharp(path.join(folder, name))
      .resize(1280, 720, { fit: 'cover' })
      .jpeg({ quality: 85 })
      .toFile(path.join(out, name));
}

Promise.all([work(), work()]).catch((fault) => {
  console.error(`prep-sharp: ${fault.message}`);
  process.exitCode = 1;
});
