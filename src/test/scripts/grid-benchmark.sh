#!/bin/sh
# Scrolls the library from end to end, empty and with ten thousand thumbnails: grid-benchmark.sh [how many]
set -eu
cd "$(dirname "$0")/../../.."
. packaging/find-java.sh
find_java javac
./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
homes="$(mktemp -d)"
trap 'rm -rf "$homes"' EXIT
run() {
  env -u PIKZELS_API_KEY -u PIKZELS_BASE_URL "$JAVA_HOME/bin/java" -Xmx256m \
    -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED -Djava.library.path=target/natives \
    -cp "target/test-classes:target/classes:$(cat target/test-classpath)" "$@"
}
run thumbsmith.store.ManyOutputs "$homes/full" "${1:-10000}" > /dev/null
echo "empty"
run thumbsmith.app.GridBenchmark "$homes/empty" 0
echo "${1:-10000} thumbnails"
run thumbsmith.app.GridBenchmark "$homes/full" 1
