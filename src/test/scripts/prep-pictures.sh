#!/bin/sh
# Takes the pictures of the Prep and Review screens in their states, light and dark: prep-pictures.sh [folder] [width height]
set -eu
cd "$(dirname "$0")/../../.."
. packaging/find-java.sh
find_java javac
./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
take() {
  env -u PIKZELS_API_KEY -u PIKZELS_BASE_URL "$JAVA_HOME/bin/java" \
    -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true --enable-native-access=ALL-UNNAMED \
    -Djava.library.path=target/natives -Dorg.bytedeco.javacpp.pathsFirst=true \
    -cp "target/test-classes:target/classes:$(cat target/test-classpath)" "$@"
}
for screen in PrepPictures BatchPictures ReviewPictures; do
  take "thumbsmith.app.$screen" "${1:-docs/pictures}" "${2:-1280}" "${3:-800}"
done
