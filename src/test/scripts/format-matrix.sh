#!/bin/sh
# Draws the pictures of FormatMatrixTest: every format × orientation × colour that the format carries, 48×32 px upright:
# four quarters and a dark mark that shows which way is up. NAME is FORMAT-COLOUR-ORIENTATION; the part before the colour's
# dot names the reference (reference-rgb.png …) that the file must look like.
# Wants: ImageMagick 6, exiftool, cwebp, avifenc, heif-enc, vips, ghostscript's profiles, jar. Writes format-matrix.zip.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$here/../resources/thumbsmith/image/codec/format-matrix.zip
icc=/usr/share/color/icc/ghostscript
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/zip"
cd "$work"

# Profiles: Display P3 is vips's own; the grey one is ghostscript's linear one with a gamma of 1.8; the inks are ours.
cp $icc/srgb.icc srgb.icc
cp $icc/a98.icc adobe.icc
perl "$here/format-matrix-inks.pl" > cmyk.icc
perl -0777 -pe 's/curv\0\0\0\0\0\0\0\x01\x01\x00/curv\0\0\0\0\0\0\0\x01\x01\xcd/' $icc/ps_gray.icc > grey.icc
convert -size 4x4 xc:grey PNG24:any.png
vips icc_transform any.png p3.png p3 --input-profile srgb
exiftool -q -icc_profile -b p3.png > p3.icc

quarters() {
  convert -size 24x16 \( xc:"$1" xc:"$2" +append \) \( xc:"$3" xc:"$4" +append \) -append \
    -fill "$5" -draw 'rectangle 0,0 11,7' -depth 8 -strip "$6"
}
quarters 'rgb(196,92,74)' 'rgb(92,156,98)' 'rgb(84,104,176)' 'rgb(226,214,196)' 'rgb(40,44,52)' PNG24:rgb.png
quarters 'gray(90)' 'gray(140)' 'gray(190)' 'gray(230)' 'gray(60)' PNG24:grey.png
quarters 'rgba(196,92,74,1)' 'rgba(92,156,98,0.6)' 'rgba(84,104,176,0.4)' 'rgba(226,214,196,0.8)' 'rgba(40,44,52,1)' PNG32:alpha.png
quarters 'rgba(90,90,90,1)' 'rgba(140,140,140,0.6)' 'rgba(190,190,190,0.4)' 'rgba(230,230,230,0.8)' 'rgba(60,60,60,1)' PNG32:greyalpha.png
quarters 'rgb(196,92,74)' 'rgba(0,0,0,0)' 'rgb(84,104,176)' 'rgb(226,214,196)' 'rgb(40,44,52)' PNG32:hole.png
convert rgb.png -colorspace CMYK -profile cmyk.icc -depth 8 cmyk.tif
convert cmyk.tif -profile srgb.icc -strip -depth 8 PNG24:cmyk.png
# The same greys as a gamma of 1.8 has them.
quarters 'gray(72)' 'gray(121)' 'gray(176)' 'gray(224)' 'gray(46)' PNG24:gamma.png
for name in rgb grey alpha greyalpha hole cmyk; do cp $name.png zip/reference-$name.png; done

# What is stored, before it is turned: NAME.tif or .png in the right colours.
convert rgb.png -depth 8 rgb.stored.tif
convert rgb.png -profile srgb.icc -depth 8 rgb.srgb.stored.tif
convert rgb.png -profile srgb.icc -profile p3.icc -depth 8 rgb.p3.stored.tif
convert rgb.png -profile srgb.icc -profile adobe.icc -depth 8 rgb.adobe.stored.tif
convert rgb.png -depth 16 rgb.16.stored.tif
convert rgb.png -profile srgb.icc -profile p3.icc -depth 16 rgb.p316.stored.tif
convert rgb.png -colorspace CMYK -depth 8 rgb.cmyk.stored.tif
cp cmyk.tif cmyk.profile.stored.tif
convert grey.png -colorspace Gray -depth 8 grey.stored.tif
convert grey.png -colorspace Gray -depth 16 grey.16.stored.tif
convert gamma.png -colorspace Gray -profile grey.icc -depth 8 grey.profile.stored.tif
convert alpha.png -depth 8 alpha.stored.tif
convert alpha.png -depth 16 alpha.16.stored.tif
convert alpha.png -profile srgb.icc -profile p3.icc -depth 8 alpha.p3.stored.tif
convert greyalpha.png -colorspace Gray -depth 8 greyalpha.stored.tif

turn() { # what brings an upright picture into the stored position of that orientation
  case $1 in
    1) echo ;; 2) echo -flop ;; 3) echo -rotate 180 ;; 4) echo -flip ;;
    5) echo -transpose ;; 6) echo -rotate 270 ;; 7) echo -transverse ;; 8) echo -rotate 90 ;;
  esac
}
# make STORED COLOUR EXTENSION [convert's options …]: all eight orientations
make() {
  stored=$1 colour=$2 ext=$3
  shift 3
  for o in 1 2 3 4 5 6 7 8; do
    convert "$stored" $(turn $o) +repage -orient undefined "$@" "zip/$ext-$colour-$o.$ext"
  done
}
once() { # STORED COLOUR EXTENSION [options …], for formats that carry no orientation
  stored=$1 colour=$2 ext=$3
  shift 3
  convert "$stored" "$@" "zip/$ext-$colour-1.$ext"
}

full='-quality 99 -sampling-factor 1x1'
for colour in rgb rgb.srgb rgb.p3 rgb.adobe rgb.cmyk cmyk.profile grey grey.profile; do
  make $colour.stored.tif $colour jpg $full
done
make rgb.stored.tif rgb.progressive jpg $full -interlace JPEG
make rgb.stored.tif rgb.quarter jpg -quality 95 -sampling-factor 2x2

for colour in rgb rgb.srgb rgb.p3 rgb.adobe rgb.16 rgb.p316 grey grey.16 grey.profile alpha alpha.16 alpha.p3 greyalpha; do
  make $colour.stored.tif $colour png
done
make rgb.png rgb.palette png -type Palette -define png:color-type=3
for o in 1 2 3 4 5 6 7 8; do
  convert hole.png $(turn $o) +repage PNG8:zip/png-hole.palette-$o.png
done
make rgb.png rgb.interlaced png -interlace PNG

webp() { # STORED COLOUR [cwebp's options …]
  stored=$1 colour=$2
  shift 2
  for o in 1 2 3 4 5 6 7 8; do
    convert "$stored" $(turn $o) +repage turned.png
    cwebp -quiet -metadata icc "$@" turned.png -o zip/webp-$colour-$o.webp
  done
}
webp rgb.stored.tif rgb -q 100
webp rgb.stored.tif rgb.lossless -lossless
webp rgb.p3.stored.tif rgb.p3 -lossless
webp rgb.adobe.stored.tif rgb.adobe -lossless
webp alpha.stored.tif alpha -q 100 -exact
webp alpha.stored.tif alpha.lossless -lossless -exact

for colour in rgb rgb.srgb rgb.p3 rgb.adobe rgb.16 rgb.cmyk cmyk.profile grey grey.16 grey.profile alpha alpha.16 greyalpha; do
  make $colour.stored.tif $colour tif -compress LZW
done
make rgb.png rgb.palette tif -type Palette -compress None
make rgb.png rgb.zip tif -compress Zip
make rgb.png rgb.jpeg tif -compress JPEG -quality 95
make rgb.stored.tif rgb.float tif -depth 32 -define quantum:format=floating-point -compress Zip
make rgb.stored.tif rgb.planes tif -interlace plane -compress LZW

for o in 1 2 3 4 5 6 7 8; do
  exiftool -q -q -overwrite_original -n -Orientation=$o zip/*-$o.jpg zip/*-$o.png zip/*-$o.webp zip/*-$o.tif
done

convert rgb.png BMP3:zip/bmp-rgb-1.bmp
convert alpha.png zip/bmp-alpha-1.bmp
convert rgb.png -type Palette BMP3:zip/bmp-rgb.palette-1.bmp
convert rgb.png -type Palette -compress RLE BMP3:zip/bmp-rgb.runs-1.bmp
once rgb.png rgb gif
once hole.png hole gif
# A first frame that covers only the middle: the hole is around it.
convert rgb.png -crop 24x16+12+8 +repage part.png
convert -size 48x32 -page 48x32+12+8 part.png zip/gif-frame-1.gif
convert -size 48x32 xc:none part.png -geometry +12+8 -composite -depth 8 PNG32:zip/reference-frame.png
convert -delay 10 -loop 0 -page 48x32 rgb.png grey.png zip/gif-rgb.moving-1.gif

for colour in rgb rgb.p3 rgb.adobe rgb.16 cmyk.profile grey; do
  once $colour.stored.tif $colour psd
done
convert gamma.png -colorspace Gray zip/psd-grey.profile-1.psd
exiftool -q -overwrite_original '-icc_profile<=grey.icc' zip/psd-grey.profile-1.psd
# Photoshop keeps what is see-through mixed with white.
convert alpha.png \( +clone -background white -flatten \) +swap -compose CopyOpacity -composite zip/psd-alpha-1.psd
once rgb.png rgb.palette psd -type Palette

# HEIC and AVIF are turned by their own boxes: against the clock by quarters, then mirrored (0: top to bottom).
told() {
  case $1 in
    1) echo ;; 2) echo --imir 1 ;; 3) echo --irot 2 ;; 4) echo --imir 0 ;;
    5) echo --irot 1 --imir 0 ;; 6) echo --irot 3 ;; 7) echo --irot 3 --imir 0 ;; 8) echo --irot 1 ;;
  esac
}
fine='--min 0 --max 4 -y 444 -s 8'
for colour in rgb alpha; do
  for o in 1 2 3 4 5 6 7 8; do
    convert $colour.png $(turn $o) +repage turned.png
    avifenc $fine $(told $o) turned.png zip/avif-$colour-$o.avif > /dev/null
  done
done
convert rgb.p3.stored.tif PNG24:p3.png
convert rgb.png -depth 16 PNG48:deep.png
avifenc -l -s 8 p3.png zip/avif-rgb.p3-1.avif > /dev/null
avifenc -d 10 $fine deep.png zip/avif-rgb.16-1.avif > /dev/null
heic() { # PICTURE COLOUR ORIENTATION [options]
  picture=$1 name=zip/heic-$2-$3.heic
  shift 3
  heif-enc -q 98 "$@" "$picture" -o "$name"
}
heic rgb.png rgb 1 -p chroma=444
heic rgb.png rgb.quarter 1
heic p3.png rgb.p3 1 -p chroma=444
heic alpha.png alpha 1 -p chroma=444
heic deep.png rgb.16 1 -p chroma=444 -b 10
# Tiles are 64 px at least: the same picture larger.
convert rgb.png -filter point -resize '256x128!' PNG24:large.png
avifenc -g 2x1 --min 0 --max 8 -s 8 large.png "$here/../resources/thumbsmith/image/codec/grid.avif" > /dev/null

find zip -exec touch -d 2026-11-22T00:00:00Z {} +
rm -f "$out"
(cd zip && jar --create --no-manifest --date=2026-11-22T00:00:00Z --file "$out" $(ls | LC_ALL=C sort))
ls zip | wc -l
