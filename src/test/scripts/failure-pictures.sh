#!/bin/sh
# Has every failure happen and takes its picture again: failure-pictures.sh [folder] [width height] [ids]
set -eu
cd "$(dirname "$0")/../../.."
. packaging/find-java.sh
find_java javac
./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
folder="${1:-target/pictures/errors}"
width="${2:-1280}"
height="${3:-800}"
[ $# -ge 3 ] && shift 3 || set --
exec env -u PIKZELS_API_KEY -u PIKZELS_BASE_URL "$JAVA_HOME/bin/java" \
  -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Djava.library.path=target/natives \
  -cp "target/test-classes:target/classes:$(cat target/test-classpath)" \
  thumbsmith.app.FailurePictures "$folder" "$width" "$height" "$@"
