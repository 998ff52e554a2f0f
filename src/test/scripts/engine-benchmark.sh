#!/bin/sh
# Measures how long drafts take and what ten at once take of memory: engine-benchmark.sh
set -eu
cd "$(dirname "$0")/../../.."
. packaging/find-java.sh
find_java javac
./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
export OPENBLAS_NUM_THREADS=1 OPENCV_LOG_LEVEL=SILENT
measure() {
  "$JAVA_HOME/bin/java" "$1" -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
    -Djava.library.path=target/natives -Dorg.bytedeco.javacpp.pathsFirst=true \
    -cp "target/test-classes:target/classes:$(cat target/test-classpath)" thumbsmith.draft.EngineBenchmark "$2"
}
echo "load before: $(cut -d' ' -f1 /proc/loadavg)"
measure -XX:MaxRAMPercentage=40 time
measure -Xmx192m memory
echo "load after: $(cut -d' ' -f1 /proc/loadavg)"
