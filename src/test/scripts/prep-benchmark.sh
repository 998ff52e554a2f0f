#!/usr/bin/env bash
# Prepares the same 12 MP photos by four whole programs, side by side in one run: prep-benchmark.sh [count] [runs]
# (200 photos, 3 runs; docs/performance.md). Each crops to 16:9, resizes to 1280x720 and writes a JPEG of quality 85, two
# pictures at once: thumbsmith prep, vipsthumbnail, sharp and ImageMagick.
#
# Speed: wall clock of the whole program, start-up included, the median of the runs. Before each the photos are read once,
# so that the disk has no part in it; each writes to a new, empty folder; the first to run changes from run to run.
# Memory: the peak that /usr/bin/time -v tells, the most of the runs. Of two processes at once, the sum of both peaks; of
# ImageMagick, which is one process a picture, twice the greatest.
# Quality: each output of the first 50 photos, at most, against the whole photo decoded by libvips, cropped alike, reduced by
# Lanczos (vips reduce, which never decodes at a fraction) and kept as PNG; the mean PSNR over them (PreparedQuality.java).
#
# Needs a JDK 25, node, npm, and Debian's libvips-tools, imagemagick and time. Photos, references, sharp and outputs lie in
# $THUMBSMITH_BENCH, /tmp/thumbsmith-bench by default; photos are made once (2,000 take 9 GB). The table is printed and kept
# as outputs/table-COUNT.md there.
set -euo pipefail
cd "$(dirname "$0")/../../.."
. packaging/find-java.sh
find_java java

count="${1:-200}"
runs="${2:-3}"
bench="${THUMBSMITH_BENCH:-/tmp/thumbsmith-bench}"
scripts=$PWD/src/test/scripts
quality=$PWD/src/test/java/thumbsmith/image/PreparedQuality.java
thumbsmith=$PWD/target/thumbsmith/bin/thumbsmith
photos=$bench/photos-$count
references=$bench/references-$count
outputs=$bench/outputs
sample=50
mkdir -p "$bench" "$outputs"
export NODE_PATH=$bench/node_modules

fail() {
  echo "prep-benchmark: $1" >&2
  exit 1
}

# The program itself: a script of the same name before it on the PATH would be timed with it.
find_imagemagick() {
  for imagemagick in $(type -ap magick convert); do
    [ "$(head -c 2 "$imagemagick" | tr -d '\0')" != '#!' ] && "$imagemagick" -version | grep ImageMagick > /dev/null && return
  done
  fail "ImageMagick is not here: install Debian's imagemagick."
}

check_tools() {
  for tool in vips vipsthumbnail node npm /usr/bin/time; do
    command -v "$tool" > /dev/null || fail "$tool is not here: see the head of this script."
  done
  find_imagemagick
}

install_sharp() {
  [ -d "$bench/node_modules/sharp" ] && return
  npm install --prefix "$bench" --no-audit --no-fund --loglevel=error sharp@latest > /dev/null
}

fetch_sources() {
  [ -d "$bench/sources" ] && return
  mkdir -p "$bench/packages"
  (cd "$bench/packages" && download || { apt-get -qq update && download; })
  for package in "$bench"/packages/*.deb; do dpkg-deb -x "$package" "$bench/sources.part"; done
  mv "$bench/sources.part" "$bench/sources"
}

download() {
  apt-get -qq download lomiri-wallpapers-20.04 plasma-workspace-wallpapers
}

# What of the wallpapers is a photograph; the others are drawn. In this order, as a photo's number chooses one.
sources() {
  for name in BytheWater ColdRipple ColorfulCups DarkestHour EveningGlow FallenLeaf Grey Kite OneStandsOut Path summer_1am; do
    echo "$bench/sources/usr/share/wallpapers/$name/contents/images/2560x1600.jpg"
  done
  echo "$bench/sources/usr/share/backgrounds/Kleiber_by_Lukas_Baubkus.jpg"
}

make_photos() {
  mkdir -p "$photos"
  rm -f "$photos"/*.part
  mapfile -t from < <(sources)
  node "$scripts/prep-photos.cjs" "$photos" "$count" 0 2 "${from[@]}" &
  other=$!
  node "$scripts/prep-photos.cjs" "$photos" "$count" 1 2 "${from[@]}"
  wait "$other"
  find "$photos" -name '*.jpg' | sort > "$bench/names"
  [ "$(wc -l < "$bench/names")" -eq "$count" ] || fail "$photos does not hold $count photos: remove it and start again."
}

# 4000x2250 in the middle of 4000x3000, and that by 3.125: where the programs crop too.
make_references() {
  mkdir -p "$references"
  head -n "$sample" "$bench/names" | while read -r photo; do
    reference=$references/$(basename "$photo" .jpg).png
    [ -e "$reference" ] && continue
    vips crop "$photo" "$bench/cropped.v" 0 375 4000 2250
    vips reduce "$bench/cropped.v" "$reference.part.png" 3.125 3.125 --kernel lanczos3
    mv "$reference.part.png" "$reference"
  done
  rm -f "$bench/cropped.v"
}

# --- the four; each writes to $out, and what /usr/bin/time says of its processes to $out.time.*

timed() {
  which=$1
  shift
  /usr/bin/time -v -o "$out.time.$which" "$@"
}

run_thumbsmith() {
  timed 1 "$thumbsmith" prep "$photos" --out "$out" --size 1280x720 --ratio 16:9 --format jpg --quality 85 --jobs 2 \
    > /dev/null
}

half_by_vipsthumbnail() {
  VIPS_CONCURRENCY=1 timed "$1" xargs -a "$bench/half.$1" -n "$count" \
    vipsthumbnail --size 1280x720 --smartcrop centre -o "$out/%s.jpg[Q=85]"
}

run_vipsthumbnail() {
  half_by_vipsthumbnail 1 &
  other=$!
  half_by_vipsthumbnail 2
  wait "$other"
}

run_sharp() {
  timed 1 node "$scripts/prep-sharp.cjs" "$photos" "$out"
}

run_imagemagick() {
  timed 1 xargs -a "$bench/names" -P 2 -I '{}' sh -c '
    exec "$1" "$3" -resize "1280x720^" -gravity center -extent 1280x720 -quality 85 "$2/${3##*/}"' \
    sh "$imagemagick" "$out" '{}'
}

# --- measuring

peak_mb() {
  awk -v times="$([ "$1" = imagemagick ] && echo 2 || echo 1)" \
    '/Maximum resident set size/ { sum += $NF } END { printf "%.0f\n", sum * times / 1024 }' "$out".time.*
}

# Appends "seconds peak bytes psnr" to the program's figures.
measure() {
  out=$outputs/$1
  rm -rf "$out" "$out".time.*
  mkdir "$out"
  xargs -a "$bench/names" cat > /dev/null
  started=$(date +%s.%N)
  "run_$1" || fail "$1 failed."
  ended=$(date +%s.%N)
  judged=$("$JAVA_HOME/bin/java" "$quality" "$out" "$count" "$references") || fail "$1 left something else than was asked for."
  echo "$(awk -v a="$started" -v b="$ended" 'BEGIN { printf "%.3f", b - a }') $(peak_mb "$1") $judged" >> "$outputs/$1.figures"
}

rotated() {
  for ((i = 0; i < ${#programs[@]}; i++)); do echo "${programs[($1 + i) % ${#programs[@]}]}"; done
}

median_rate() {
  awk '{ print $1 }' "$outputs/$1.figures" | sort -n |
    awk -v n="$count" '{ s[NR] = $1 } END { printf "%.2f", n / ((s[int((NR + 1) / 2)] + s[int(NR / 2) + 1]) / 2) }'
}

ratio() {
  awk -v a="$(median_rate "$1")" -v b="$(median_rate "$2")" 'BEGIN { printf "%.2f", a / b }'
}

row() {
  printf '| %s | %s |' "$1" "$(median_rate "$1")"
  for other in "${programs[@]}"; do printf ' %s |' "$(ratio "$1" "$other")"; done
  awk '$2 > peak { peak = $2 } { bytes = $3; psnr = $4; runs = runs sep $1; sep = ", " }
    END { printf " %d | %s | %.0f | %s |\n", peak, psnr, bytes / 1000, runs }' "$outputs/$1.figures"
}

table() {
  echo "$count photos of 12 MP, $runs runs, $(date +%F), load before $load"
  echo "($(vips --version), sharp $(node -p 'require("sharp").versions.sharp'), $("$imagemagick" -version | awk 'NR == 1 { print $2, $3 }'))"
  echo
  printf '| program | images/s |'
  printf ' to %s |' "${programs[@]}"
  printf ' peak RSS MB | PSNR dB | kB an output | runs, s |\n|---|---|'
  for _ in "${programs[@]}"; do printf -- '---|'; done
  printf -- '---|---|---|---|\n'
  for program in "${programs[@]}"; do row "$program"; done
}

check_tools
install_sharp
fetch_sources
make_photos
make_references
half=$(((count + 1) / 2))
head -n "$half" "$bench/names" > "$bench/half.1"
tail -n "+$((half + 1))" "$bench/names" > "$bench/half.2"

programs=(thumbsmith vipsthumbnail sharp imagemagick)
if ! "$thumbsmith" prep --help 2> /dev/null | grep -e --ratio > /dev/null; then
  echo "There is no target/thumbsmith/bin/thumbsmith that prepares pictures yet, so the others run alone." >&2
  programs=(vipsthumbnail sharp imagemagick)
fi

load=$(cut -d ' ' -f 1 /proc/loadavg)
for program in "${programs[@]}"; do rm -f "$outputs/$program.figures"; done
for ((run = 0; run < runs; run++)); do
  for program in $(rotated "$run"); do measure "$program"; done
done
table | tee "$outputs/table-$count.md"
