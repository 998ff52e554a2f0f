#!/bin/sh
# How long a draft takes, and how much memory ten at once need (docs/performance.md): draft-benchmark.sh [drafts a row]
set -eu
cd "$(dirname "$0")/../../.."
. packaging/find-java.sh
find_java javac
./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
# A heap of 260 MB: what ten drafts at once get by with.
exec "$JAVA_HOME/bin/java" -Xmx260m -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
  -Djava.library.path=target/natives -cp "target/test-classes:target/classes:$(cat target/test-classpath)" \
  thumbsmith.draft.compose.DraftBenchmark "${1:-40}"
