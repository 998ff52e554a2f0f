#!/bin/sh
# Measures how fast the preview of a 24-megapixel photo follows a slider or a crop: preview-benchmark.sh [photo]
set -eu
cd "$(dirname "$0")/../../.."
. packaging/find-java.sh
find_java javac
./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
exec "$JAVA_HOME/bin/java" -Xmx512m \
  -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
  -Djava.library.path=target/natives -Dorg.bytedeco.javacpp.pathsFirst=true \
  -cp "target/test-classes:target/classes:$(cat target/test-classpath)" \
  thumbsmith.prep.PreviewBenchmark "$@"
