#!/bin/sh
# Renders the icon's two drawings to every size and format that the program and its installers take.
# Needs rsvg-convert and ImageMagick; what it makes is committed, so that a build needs neither.
set -eu
cd "$(dirname "$0")"
program=../../src/main/resources/thumbsmith/app
mkdir -p "$program"

for size in 16 24 32; do
  rsvg-convert -w $size -h $size thumbsmith-small.svg -o thumbsmith-$size.png
done
for size in 48 64 128 256 512; do
  rsvg-convert -w $size -h $size thumbsmith.svg -o thumbsmith-$size.png
done
for size in 16 32 48 64 128 256 512; do
  cp thumbsmith-$size.png "$program/icon-$size.png"
done

convert thumbsmith-16.png thumbsmith-24.png thumbsmith-32.png thumbsmith-48.png thumbsmith-64.png thumbsmith-256.png thumbsmith.ico

# An .icns file is a list of PNG files, each after its four-letter size and its length as a big-endian number.
big_endian() {
  printf "$(printf '\\%03o\\%03o\\%03o\\%03o' $(($1 >> 24 & 255)) $(($1 >> 16 & 255)) $(($1 >> 8 & 255)) $(($1 & 255)))"
}
length() {
  wc -c < "$1" | tr -d ' '
}
icns="icp4:16 icp5:32 icp6:64 ic07:128 ic08:256 ic09:512"
total=8
for entry in $icns; do
  total=$((total + 8 + $(length thumbsmith-${entry#*:}.png)))
done
{
  printf 'icns'
  big_endian $total
  for entry in $icns; do
    printf '%s' "${entry%:*}"
    big_endian $((8 + $(length thumbsmith-${entry#*:}.png)))
    cat thumbsmith-${entry#*:}.png
  done
} > thumbsmith.icns
