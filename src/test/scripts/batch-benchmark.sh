#!/bin/sh
# How long the window stands still while a folder of photos is taken in for a batch: batch-benchmark.sh [photo] [how many]
set -eu
cd "$(dirname "$0")/../../.."
. packaging/find-java.sh
find_java javac
./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
exec env -u PIKZELS_API_KEY -u PIKZELS_BASE_URL "$JAVA_HOME/bin/java" \
  -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
  -Djava.library.path=target/natives -cp "target/test-classes:target/classes:$(cat target/test-classpath)" \
  thumbsmith.app.BatchBenchmark "${1:-assets/pictures/astronaut.jpg}" "${2:-1000}"
