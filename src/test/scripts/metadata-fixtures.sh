#!/bin/sh
# Makes the pictures that tell everything (place, camera, people, previews) for MetadataTest, in every format that is
# read. Needs ImageMagick, heif-enc, cwebp and exiftool; the tests need none of them. All names and places are made up,
# save the coordinates of the Brandenburg Gate.
set -eu
out=$(cd "$(dirname "$0")/../resources/thumbsmith/image/codec" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

convert -size 48x32 gradient:red-blue -depth 8 "$work/told.png"
convert "$work/told.png" -quality 70 "$work/told.jpg"
convert "$work/told.png" -compress lzw "$work/told.tif"
convert "$work/told.png" "$work/told.psd"
cwebp -quiet -q 60 "$work/told.png" -o "$work/told.webp"
heif-enc -q 40 "$work/told.png" -o "$work/told.heic" >/dev/null
convert "$work/told.png" -resize 16x12 -strip "$work/preview.jpg"

for it in jpg png tif psd webp heic; do
    exiftool -q -q -overwrite_original -codedcharacterset=utf8 \
        -EXIF:Make=Acme -EXIF:Model="Acme One" -EXIF:LensModel="Acme 35mm F2" -EXIF:LensSerialNumber=LENS-4711 \
        -EXIF:SerialNumber=BODY-4711 -EXIF:OwnerName="Erika Owner" -EXIF:ImageUniqueID=0123456789abcdef0123456789abcdef \
        -EXIF:ExposureTime=1/125 -EXIF:FNumber=2.8 -EXIF:ISO=200 -EXIF:FocalLength=35 -EXIF:ExposureCompensation=-0.7 \
        -EXIF:DateTimeOriginal="2024:05:17 18:30:05" -EXIF:OffsetTimeOriginal=+02:00 -EXIF:Software="Acme 1.2" \
        -EXIF:Artist="Zoë Muster" -EXIF:Copyright="© 2024 Zoë Muster" -EXIF:ImageDescription="A gate at dusk" \
        -EXIF:UserComment="secret comment" -EXIF:Orientation#=6 -EXIF:XPKeywords="windows keyword" \
        -EXIF:GPSLatitude=52.516275 -EXIF:GPSLatitudeRef=N -EXIF:GPSLongitude=13.377704 -EXIF:GPSLongitudeRef=E \
        -EXIF:GPSAltitude=34 -EXIF:GPSAltitudeRef=0 -EXIF:GPSAreaInformation="area words" \
        -IPTC:City=Gatetown -IPTC:Country-PrimaryLocationName=Gateland -IPTC:Sub-location="Gate Square" \
        -IPTC:Keywords=gatekeyword -IPTC:By-line="Zoë Muster" -IPTC:CopyrightNotice="© 2024 Zoë Muster" \
        -XMP-photoshop:City=Gatetown -XMP-iptcCore:Location="Gate Square" -XMP-exif:GPSLatitude=52.516275 \
        -XMP-exif:GPSLongitude=13.377704 -XMP-iptcExt:LocationCreatedCity=Gatetown -XMP-dc:Subject=gatekeyword \
        -XMP-xmpMM:HistoryAction=saved -XMP-aux:SerialNumber=BODY-4711 \
        "$work/told.$it" || echo "some of it could not be written into told.$it" >&2
done
# Previews where the format has a place for them, and notes as a maker's firmware leaves them.
exiftool -q -overwrite_original "-EXIF:ThumbnailImage<=$work/preview.jpg" "-Photoshop:PhotoshopThumbnail<=$work/preview.jpg" \
    -EXIF:MakerNoteUnknownText="maker BODY-4711" "$work/told.jpg"
cp "$work"/told.jpg "$work"/told.png "$work"/told.tif "$work"/told.psd "$work"/told.webp "$work"/told.heic "$out"
ls -l "$out"
