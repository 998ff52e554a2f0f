#!/bin/sh
# Swaps the faces of the free portraits in all pairs and draws one sheet to look at: face-swap-sheet.sh [file]
set -eu
cd "$(dirname "$0")/../../.."
. packaging/find-java.sh
find_java javac
./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
"$JAVA_HOME/bin/java" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
  -Djava.library.path=target/natives -Dorg.bytedeco.javacpp.pathsFirst=true \
  -cp "target/test-classes:target/classes:$(cat target/test-classpath)" \
  thumbsmith.image.face.SwapPictures "${1:-docs/pictures/drafts/faces.jpg}"
