#!/bin/sh
# Draws 24 prompts with two seeds each as contact sheets: draft-sheet.sh [folder of the sheets] [folder for each at full size]
set -eu
cd "$(dirname "$0")/../../.."
. packaging/find-java.sh
find_java javac
./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
exec "$JAVA_HOME/bin/java" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
  -Djava.library.path=target/natives -cp "target/test-classes:target/classes:$(cat target/test-classpath)" \
  thumbsmith.draft.compose.DraftSheet "${1:-docs/pictures/drafts}" ${2:+"$2"}
