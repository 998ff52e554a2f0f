#!/bin/sh
# Takes the pictures of every screen again: pictures.sh [folder] [width height]; failure-pictures.sh takes those of failures
set -eu
cd "$(dirname "$0")/../../.."
. packaging/find-java.sh
find_java javac
./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
exec env -u PIKZELS_API_KEY -u PIKZELS_BASE_URL "$JAVA_HOME/bin/java" \
  -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Djava.library.path=target/natives \
  -cp "target/test-classes:target/classes:$(cat target/test-classpath)" \
  thumbsmith.app.ScreenPictures "${1:-docs/pictures}" "${2:-1280}" "${3:-800}"
