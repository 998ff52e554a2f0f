#!/bin/sh
# Draws the shelf of things that drafts show, 512 px WebP each, from Microsoft's Fluent emoji (MIT) as the npm package
# @iconify-json/fluent-emoji 1.2.7 carries them, and from the few drawings of our own beside this script. Needs node,
# npm, rsvg-convert and cwebp. Usage, from the root: src/test/scripts/props.sh
set -eu
shelf=src/main/resources/thumbsmith/draft/props
own=$PWD/src/test/scripts/props
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && npm pack --silent @iconify-json/fluent-emoji@1.2.7 > /dev/null && tar xzf ./*.tgz)
grep -v '^#' "$shelf/props.tsv" | cut -f1,2 | node -e '
const fs = require("fs"), [work, own] = process.argv.slice(1);
const icons = require(work + "/package/icons.json");
for (const line of fs.readFileSync(0, "utf8").trim().split("\n")) {
  const [id, drawing] = line.split("\t");
  const svg = drawing.startsWith("@")
      ? fs.readFileSync(`${own}/${drawing.slice(1)}.svg`, "utf8")
      : `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 32 32">${icons.icons[drawing].body}</svg>`;
  fs.writeFileSync(`${work}/${id}.svg`, svg);
}' "$work" "$own"
rm -f "$shelf"/*.webp
for svg in "$work"/*.svg; do
  id=$(basename "$svg" .svg)
  rsvg-convert -w 512 -h 512 "$svg" -o "$work/$id.png"
  cwebp -quiet -q 82 -alpha_q 90 -m 6 "$work/$id.png" -o "$shelf/$id.webp"
done
