#!/bin/sh
# Compares sending a 7 MB picture by our client and by curl, to a server that only reads (docs/performance.md).
# Needs curl and a JDK 25 in JAVA_HOME or on the PATH; builds the test classes first unless THUMBSMITH_CLASSPATH is set.
set -eu
cd "$(dirname "$0")/../../.."
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
maven="./mvnw"
[ -x "$maven" ] || maven=mvn

work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT

if [ -z "${THUMBSMITH_CLASSPATH:-}" ]; then
    "$maven" -q -B -o test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath"
    THUMBSMITH_CLASSPATH="target/classes:target/test-classes:$(cat "$work/classpath")"
fi

mkfifo "$work/stdin"
"$java" -cp "$THUMBSMITH_CLASSPATH" thumbsmith.api.DrainingServer <"$work/stdin" >"$work/address" &
server=$!
exec 3>"$work/stdin"
until [ -s "$work/address" ]; do kill -0 "$server"; sleep 0.1; done

"$java" -cp "$THUMBSMITH_CLASSPATH" thumbsmith.api.SendBenchmark "$(cat "$work/address")"
