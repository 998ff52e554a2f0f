# Sourced by mvnw and by the program's launcher, never run by itself. POSIX sh.
#
#   use_utf8          leaves a locale that can name every file
#   find_java TOOL    leaves a Java of at least $java_needed that has bin/TOOL in JAVA_HOME, or says what is missing
#
# The order: JAVA_HOME, the java on the PATH, then the usual places, of which the oldest that is new enough wins,
# because that is the version which the program was tested with.

java_needed=25

# In the C locale Java on Linux reads no argument beyond ASCII and names no file with one.
use_utf8() {
  case $(uname):${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
    Linux:C | Linux:POSIX) export LC_ALL=C.UTF-8 ;;
  esac
}

# Prints the feature release of the Java at $1; fails where there is none with the tool $2. Reads a file rather than
# starting a JVM, so that looking at many costs nothing.
java_release() {
  [ -x "$1/bin/$2" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9][0-9]*\).*/\1/p' "$1/release"
}

java_new_enough() {
  [ "$(java_release "$1" "$2" || echo 0)" -ge "$java_needed" ] 2>/dev/null
}

# Prints the home of the java on the PATH, following links; a version manager's shim has to be asked.
java_home_of_path() {
  java_found=$(command -v java) || return 1
  # macOS has a stub there that opens a dialog when no Java is installed.
  if [ "$java_found" = /usr/bin/java ] && [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$java_needed+" 2>/dev/null
    return
  fi
  java_found=$(readlink -f "$java_found" 2>/dev/null || echo "$java_found")
  java_found=$(dirname "$(dirname "$java_found")")
  if [ ! -r "$java_found/release" ]; then
    java_found=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
  fi
  echo "$java_found"
}

# Prints the best Java of the usual places of Linux, macOS, the version managers and Windows (under a POSIX shell).
java_home_of_usual_places() {
  java_best=
  java_best_release=1000
  for java_place in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/*jdk* /opt/jdk/* /usr/local/*jdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.jabba/jdk/* "${HOME:-}"/.gradle/jdks/* \
    "${HOME:-}"/.asdf/installs/java/* "${HOME:-}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    "/c/Program Files/Eclipse Adoptium"/* "/c/Program Files/Java"/* "/c/Program Files/Microsoft"/jdk* \
    "/c/Program Files/Zulu"/* "/c/Program Files/Amazon Corretto"/* "/c/Program Files/BellSoft"/*; do
    if java_new_enough "$java_place" "$1"; then
      java_place_release=$(java_release "$java_place" "$1")
      if [ "$java_place_release" -lt "$java_best_release" ]; then
        java_best=$java_place
        java_best_release=$java_place_release
      fi
    fi
  done
  [ -n "$java_best" ] && echo "$java_best"
}

find_java() {
  if ! java_new_enough "${JAVA_HOME:-}" "$1"; then
    JAVA_HOME=$(java_home_of_path) || JAVA_HOME=
    java_new_enough "$JAVA_HOME" "$1" || JAVA_HOME=$(java_home_of_usual_places "$1") || JAVA_HOME=
  fi
  if [ -z "$JAVA_HOME" ]; then
    [ "$1" = javac ] && java_kind=JDK || java_kind=Java
    echo "Thumbsmith needs a $java_kind $java_needed or newer, and found none: install one, or set JAVA_HOME to it." >&2
    return 1
  fi
  export JAVA_HOME
}
