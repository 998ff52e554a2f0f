#!/bin/sh
# Fills a new home with thumbnails, 10,000 unless another number is given, and times what the library is asked
# (docs/performance.md). Needs a JDK 25 in JAVA_HOME or on the PATH; builds the test classes first unless
# THUMBSMITH_CLASSPATH is set.
set -eu
cd "$(dirname "$0")/../../.."
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
maven="./mvnw"
[ -x "$maven" ] || maven=mvn

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -z "${THUMBSMITH_CLASSPATH:-}" ]; then
    "$maven" -q -B test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
    THUMBSMITH_CLASSPATH="target/classes:target/test-classes:$(cat "$work/classpath")"
fi

for step in "ManyOutputs $work/home ${1:-10000}" "LibraryBenchmark $work/home"; do
    # shellcheck disable=SC2086
    "$java" --enable-native-access=ALL-UNNAMED -Djava.library.path=target/natives -cp "$THUMBSMITH_CLASSPATH" thumbsmith.store.$step
done
